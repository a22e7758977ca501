import { wrap } from 'comlink';
import type { Store } from '../../workspace/store.ts';
import type { FindHost } from './find-host.ts';
import { createFinder, type Finder } from './finder.ts';

let running: { readonly store: Store; readonly finder: Finder; readonly stop: () => void } | null = null;

/** The one finder of the window; that of another session is stopped. One that failed is begun anew. */
export function startFinder(store: Store): Finder {
  if (running?.store === store && running.finder.state().is !== 'failed') return running.finder;
  running?.stop();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const host = wrap<FindHost>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the search did not start')));
    worker.addEventListener('messageerror', () => reject(new Error('the search sent something unreadable')));
  });
  broken.catch(() => {});
  const finder = createFinder({
    take: (changes) => Promise.race([host.take(changes), broken]),
    find: (query, most) => Promise.race([host.find(query, most), broken]),
  });
  running = { store, finder, stop: () => worker.terminate() };
  return finder;
}
