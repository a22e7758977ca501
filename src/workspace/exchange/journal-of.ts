import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { changesBetween } from '../changes-between.ts';
import { emptyWorkspace, type Workspace } from '../workspace.ts';

/** The view every screen has of the records: who was merged into whom, what stands where. */
export function journalOf(workspace: Workspace): Journal {
  return updateJournal(emptyJournal, changesBetween(emptyWorkspace(workspace.device), workspace));
}
