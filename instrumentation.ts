/** Next runs this once in each server, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { makeReady } = await import('@/server/auth/make-ready');
  await makeReady();
}
