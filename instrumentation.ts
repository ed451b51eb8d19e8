/** Next runs this once in each server, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { makeSignInReady } = await import('@/server/auth/make-sign-in-ready');
  const { startDailyRound } = await import('@/server/jobs/daily-round');
  const { startWorker } = await import('@/server/jobs/worker');
  await makeSignInReady();
  startDailyRound();
  startWorker();
}
