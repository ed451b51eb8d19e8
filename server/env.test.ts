import { afterEach, expect, test, vi } from 'vitest';
import { env } from './env';

afterEach(() => vi.unstubAllEnvs());

test('what is missing is named, with where it comes from', () => {
  vi.stubEnv('DATABASE_URL', '');
  expect(() => env.databaseUrl).toThrow(/^DATABASE_URL is not set: npm start sets it, or see \.env\.example\.$/);
});

test('a secret too short to be one is refused', () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'secret');
  expect(() => env.secret).toThrow(/^NEXTAUTH_SECRET must have at least 32 characters\.$/);
});

test('a public address without its scheme is refused', () => {
  vi.stubEnv('CLIO_URL', 'clio.example.org');
  expect(() => env.publicUrl).toThrow(/^CLIO_URL must be an address such as https:\/\/clio\.example\.org\.$/);
});

test('a public address loses the slash at its end', () => {
  vi.stubEnv('CLIO_URL', 'https://clio.example.org/');
  expect(env.publicUrl).toBe('https://clio.example.org');
});

test.each([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
  ['', false],
])('TRUST_PROXY=%s is %s', (written, trusted) => {
  vi.stubEnv('TRUST_PROXY', written);
  expect(env.trustProxy).toBe(trusted);
});

test('no language model is named by itself; with its address it needs a name, and no key in the address', () => {
  expect(env.languageModel).toBeNull();
  vi.stubEnv('CLIO_MODEL_URL', 'http://localhost:11434/v1/');
  expect(() => env.languageModel).toThrow(/^CLIO_MODEL is not set: CLIO_MODEL_URL needs it\.$/);
  vi.stubEnv('CLIO_MODEL', 'llama');
  expect(env.languageModel).toEqual({ url: 'http://localhost:11434/v1', model: 'llama', key: null });
  vi.stubEnv('CLIO_MODEL_KEY', 'a-key');
  expect(env.languageModel?.key).toBe('a-key');
  for (const address of ['localhost:11434', 'ftp://localhost/v1', 'https://me:secret@models.example/v1']) {
    vi.stubEnv('CLIO_MODEL_URL', address);
    expect(() => env.languageModel, address).toThrow(/^CLIO_MODEL_URL must be an address such as/);
  }
});
