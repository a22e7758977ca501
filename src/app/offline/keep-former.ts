/** As named in vite.config.ts. */
const FORMER = 'prelude-former';

/**
 * Copies the running version's files to where they outlast the update: other tabs still run this version, and load its
 * remaining parts when they need them. Replaces what an earlier update left there.
 */
export async function keepFormer(): Promise<void> {
  const precache = (await caches.keys()).find((name) => name.includes('-precache-'));
  if (precache === undefined) return;
  await caches.delete(FORMER);
  const [from, to] = await Promise.all([caches.open(precache), caches.open(FORMER)]);
  const kept = (await from.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/assets/'));
  await Promise.all(
    kept.map(async (request) => {
      const response = await from.match(request);
      if (response !== undefined) await to.put(request.url, response);
    }),
  );
}
