import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { seasonYearOn } from '../../network/leads/soap.ts';
import { type Setting, settingOf } from '../../network/rules/setting.ts';
import { changesBetween } from '../../workspace/changes-between.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { emptyWorkspace, find, type Workspace } from '../../workspace/workspace.ts';
import { loadSeason } from '../shipped.ts';

const VISA_NEEDS = ['none', 'j1', 'h1b', 'either'] as const;

/** What the advisor reads of a workspace: its journal, and of the ten answers those that make sense. */
export function settingOfWorkspace(workspace: Workspace, on: PlainDate, days: number): Setting {
  const journal = updateJournal(emptyJournal, changesBetween(emptyWorkspace('plan'), workspace));
  const { visaNeed, prelim } = find(workspace, 'profile', PROFILE_ID) ?? {};
  const season = loadSeason(seasonYearOn(on));
  const ends = prelim?.ends ?? '';
  return settingOf(journal, on, days, {
    season: season.ok ? season.value : null,
    visaNeed: VISA_NEEDS.find((need) => need === visaNeed) ?? null,
    ownProgram: prelim?.acgmeId?.trim() || null,
    ends: isPlainDate(ends) ? ends : null,
  });
}
