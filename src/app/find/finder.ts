import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal } from '../../network/journal/update.ts';
import type { RecordChange } from '../../network/records/change.ts';
import type { Hit } from '../../network/search/hit.ts';
import type { FindHost } from './find-host.ts';
import { searchedChanges, searchedCount } from './searched-changes.ts';

/** Records handed over at once: many enough to be quick, few enough that a question in between is answered soon. */
const PORTION = 250;

/** How far the index is. */
export type FinderState =
  | { readonly is: 'growing'; readonly done: number; readonly of: number }
  | { readonly is: 'ready' }
  | { readonly is: 'failed' };

export interface Finder {
  /** Takes over what this journal holds otherwise than the last one; goes on in the background. */
  readonly follow: (journal: Journal) => void;
  readonly find: (query: string, most: number) => Promise<readonly Hit[]>;
  /** The same object until it changes. */
  readonly state: () => FinderState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps an index elsewhere up to date with the journal. */
export function createFinder(host: FindHost): Finder {
  let taken = emptyJournal;
  let wanted = emptyJournal;
  let running = false;
  let state: FinderState = { is: 'ready' };
  const listeners = new Set<() => void>();
  const become = (next: FinderState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const run = async () => {
    if (running || state.is === 'failed') return;
    running = true;
    try {
      while (taken !== wanted) {
        const target = wanted;
        const all = searchedCount(target);
        let done = 0;
        for (const portion of portions(searchedChanges(taken, target))) {
          // A single act is no growing index: nobody has to hear of it.
          if (done > 0 || portion.length === PORTION) become({ is: 'growing', done, of: Math.max(all, done) });
          await host.take(portion);
          done += portion.length;
        }
        taken = target;
      }
      if (state.is === 'growing') become({ is: 'ready' });
    } catch {
      become({ is: 'failed' });
    } finally {
      running = false;
    }
  };
  return {
    follow(journal) {
      wanted = journal;
      run();
    },
    find: (query, most) => host.find(query, most),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** In lists of that many, made as they are wanted. */
function* portions(changes: Iterable<RecordChange>): IterableIterator<readonly RecordChange[]> {
  let portion: RecordChange[] = [];
  for (const change of changes) {
    portion.push(change);
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
