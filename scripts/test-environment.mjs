// Imported first by what tests: whatever the shell says about a real installation must not reach a test.
const ofAnInstallation = [
  ...['DATABASE_URL', 'CLIO_URL', 'PORT', 'HOST', 'TRUST_PROXY', 'CLIO_ADMINISTRATOR_TOKEN'],
  ...['NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'NODE_ENV', 'CLIO_DATA'],
];
for (const name of ofAnInstallation) delete process.env[name];
