import { wrap } from 'comlink';
import type { PickHost } from './host.ts';

/** A worker that has begun to load; every call fails where it cannot load or has died. */
export function startPickHost(): PickHost & { stop(): void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const host = wrap<PickHost>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
    worker.addEventListener('messageerror', () => reject(new Error('the worker sent something unreadable')));
  });
  broken.catch(() => {});
  return {
    open: (season) => Promise.race([host.open(season), broken]),
    pick: (asked) => Promise.race([host.pick(asked), broken]),
    search: (query, limit) => Promise.race([host.search(query, limit), broken]),
    sketch: (asked) => Promise.race([host.sketch(asked), broken]),
    effect: (asked, changes) => Promise.race([host.effect(asked, [...changes]), broken]),
    program: (asked, acgmeId) => Promise.race([host.program(asked, acgmeId), broken]),
    whyNot: (asked, acgmeId) => Promise.race([host.whyNot(asked, acgmeId), broken]),
    stop: () => worker.terminate(),
  };
}
