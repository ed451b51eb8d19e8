/** A loader that waits for the network where there is none, and fails only where there is one and it fails all the same. */
export function onceReachable<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return () =>
    load().catch(async (error: unknown) => {
      if (navigator.onLine) throw error;
      await new Promise((back) => window.addEventListener('online', back, { once: true }));
      return onceReachable(load)();
    });
}
