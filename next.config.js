/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types of everything, tests included; whoever only starts Clio need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Somebody's own copy of a text: commands/attach-original.ts takes 5 MB, and says so.
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Loaded by Node as they are: native code, and clients that find their files beside themselves.
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'ai',
    '@ai-sdk/openai-compatible',
  ],
};

export default config;
