import { startThrowAwayClio } from '@/scripts/throw-away-clio.mjs';
import { startWithFakeModel } from './fake-model';

/** One Clio for all journeys, with the shipped content and nobody in it; tests find it in the environment. */
export default async function startClio() {
  const model = await startWithFakeModel();
  const { env, stop } = await startThrowAwayClio({ name: 'e2e', port: Number(process.env.CLIO_E2E_PORT) });
  for (const name of ['DATABASE_URL', 'CLIO_URL', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'CLIO_ADMINISTRATOR_TOKEN']) {
    process.env[name] = env[name];
  }
  return async () => {
    model.stop();
    await stop();
  };
}
