import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { changesBetween, eachChange } from '../../workspace/changes-between.ts';
import type { Store } from '../../workspace/store.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';

/** Many enough to be quick, few enough that a phone still answers between two portions. */
const PORTION = 500;

/** The store's records as Network reads them, kept up to date change by change. */
export interface JournalSource {
  readonly snapshot: () => Journal;
}

/** Reads all that is stored in portions, so that opening never holds up the page. */
export async function openJournal(store: Store, pause: () => Promise<void>): Promise<JournalSource> {
  let workspace = emptyWorkspace('');
  let journal = emptyJournal;
  const opened = store.snapshot();
  let portion: RecordChange[] = [];
  for (const change of eachChange(workspace, opened)) {
    portion.push(change);
    if (portion.length < PORTION) continue;
    journal = updateJournal(journal, portion);
    portion = [];
    await pause();
  }
  journal = updateJournal(journal, portion);
  workspace = opened;
  return {
    snapshot() {
      const now = store.snapshot();
      if (now !== workspace) {
        journal = updateJournal(journal, changesBetween(workspace, now));
        workspace = now;
      }
      return journal;
    },
  };
}
