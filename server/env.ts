import { z } from 'zod';
import { failure } from '@/scripts/failure.mjs';

// The only reader of process.env in the application. Each value is read and checked when it is first asked for: a build
// knows no database, a backup knows no secret.
export const env = {
  /** The database: the launcher's own server, or the operator's. */
  get databaseUrl(): string {
    return read('DATABASE_URL', () => z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'));
  },

  /** The address that people type, for cookies, links and origin checks; no slash at its end. */
  get publicUrl(): string {
    const error = 'must be an address such as https://clio.example.org';
    const schema = () => z.url({ protocol: /^https?$/, error }).default('http://localhost:3000');
    return read('CLIO_URL', schema).replace(/\/+$/, '');
  },

  /** Signs sign-in tokens; whoever knows it can be anybody. */
  get secret(): string {
    return read('NEXTAUTH_SECRET', () => z.string().min(32, 'must have at least 32 characters'));
  },

  /** Whether a proxy that we believe stands in front and writes X-Forwarded-For. */
  get trustProxy(): boolean {
    return read('TRUST_PROXY', () => z.stringbool({ error: 'must be true or false' }).default(false));
  },

  /** Makes whoever is signed in and knows it the first administrator; void as soon as there is one. */
  get administratorToken(): string | undefined {
    return read('CLIO_ADMINISTRATOR_TOKEN', () => z.string().min(20, 'must have at least 20 characters').optional());
  },

  /**
   * A language model that may be asked about documents, at any address that speaks as OpenAI's does; null where none is named.
   * Whether it is asked is for an administrator to say, in the database.
   */
  get languageModel(): { url: string; model: string; key: string | null } | null {
    const error = 'must be an address such as http://localhost:11434/v1, without a name or key in it';
    const plain = (url: string) =>
      ['username', 'password', 'search', 'hash'].every((part) => !Reflect.get(new URL(url), part));
    const url = read('CLIO_MODEL_URL', () =>
      z
        .url({ protocol: /^https?$/, error })
        .refine(plain, { error })
        .optional(),
    );
    const model = read('CLIO_MODEL', () => z.string().trim().min(1).max(200, 'is too long').optional());
    const key = read('CLIO_MODEL_KEY', () => z.string().trim().min(1).optional());
    if (url !== undefined && model === undefined) throw failure('CLIO_MODEL is not set: CLIO_MODEL_URL needs it.');
    return url === undefined ? null : { url: url.replace(/\/+$/, ''), model: model!, key: key ?? null };
  },

  /** The folder with the original texts of shipped collections, where somebody has them. */
  get originalsFolder(): string | undefined {
    return read('CLIO_ORIGINALS', () => z.string().optional());
  },

  /** Where the operator stood when typing `npm run …`, which moves to the checkout: files are named from there. */
  get standingIn(): string {
    return read('INIT_CWD', () => z.string().default('.'));
  },

  get isProduction(): boolean {
    return read('NODE_ENV', () => z.string().default('development')) === 'production';
  },
};

/** What was written and what it came to: the address and the secret are asked for several times a request. */
const known = new Map<string, { written: string | undefined; value: unknown }>();

function read<T>(name: string, schema: () => z.ZodType<T>): T {
  const written = process.env[name];
  const before = known.get(name);
  if (before && before.written === written) return before.value as T;
  const value = check(name, written, schema());
  known.set(name, { written, value });
  return value;
}

function check<T>(name: string, written: string | undefined, schema: z.ZodType<T>): T {
  const result = schema.safeParse(written === '' ? undefined : written);
  if (result.success) return result.data;
  if (written === undefined || written === '')
    throw failure(`${name} is not set: npm start sets it, or see .env.example.`);
  throw failure(`${name} ${result.error.issues[0]?.message ?? 'cannot be used'}.`);
}
