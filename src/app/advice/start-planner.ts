import { wrap } from 'comlink';
import type { Store } from '../../workspace/store.ts';
import { nextTurn } from '../storage/pause.ts';
import { createPlanner, type Planner } from './planner.ts';
import type { PlannerHost } from './planner-host.ts';

interface Running {
  readonly store: Store;
  readonly planner: Planner;
  failed: boolean;
  readonly stop: () => void;
}

let running: Running | null = null;

/** The one planner of the window; that of another session is stopped. One that failed is begun anew. */
export function startPlanner(store: Store): Planner {
  if (running?.store === store && !running.failed) return running.planner;
  running?.stop();
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' });
  const host = wrap<PlannerHost>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the planner did not start')));
    worker.addEventListener('messageerror', () => reject(new Error('the planner sent something unreadable')));
  });
  const planner = createPlanner(
    {
      take: (changes) => Promise.race([host.take(changes), broken]),
      plan: (asked) => Promise.race([host.plan(asked), broken]),
    },
    store,
    nextTurn,
  );
  const started: Running = { store, planner, failed: false, stop: () => worker.terminate() };
  broken.catch(() => {
    started.failed = true;
  });
  running = started;
  return planner;
}
