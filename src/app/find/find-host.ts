import type { RecordChange } from '../../network/records/change.ts';
import type { Hit } from '../../network/search/hit.ts';

/** What the worker answers: an index of its own of everything noted, so that neither building nor asking holds up the page. */
export interface FindHost {
  take(changes: readonly RecordChange[]): Promise<void>;
  find(query: string, most: number): Promise<readonly Hit[]>;
}
