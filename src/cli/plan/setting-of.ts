import type { PlainDate } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { seasonYearOn } from '../../network/leads/soap.ts';
import { type Setting, settingOf } from '../../network/rules/setting.ts';
import { changesBetween } from '../../workspace/changes-between.ts';
import { circumstancesOf } from '../../workspace/exchange/circumstances-of.ts';
import { emptyWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { loadSeason } from '../shipped.ts';

/** What the advisor reads of a workspace: its journal, and of the ten answers those that make sense. */
export function settingOfWorkspace(workspace: Workspace, on: PlainDate, days: number): Setting {
  const journal = updateJournal(emptyJournal, changesBetween(emptyWorkspace('plan'), workspace));
  const season = loadSeason(seasonYearOn(on));
  return settingOf(journal, on, days, circumstancesOf(workspace, season.ok ? season.value : null));
}
