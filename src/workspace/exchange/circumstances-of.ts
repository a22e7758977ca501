import { isPlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import type { Circumstances } from '../../network/rules/setting.ts';
import { PROFILE_ID } from '../kinds.ts';
import { find, type Workspace } from '../workspace.ts';

const VISA_NEEDS = ['none', 'j1', 'h1b', 'either'] as const;

/** What the ten answers say that the advisor needs; an answer on its way to being one is none. */
export function circumstancesOf(workspace: Workspace, season: Season | null): Circumstances {
  const { visaNeed, prelim } = find(workspace, 'profile', PROFILE_ID) ?? {};
  const ends = prelim?.ends ?? '';
  return {
    season,
    visaNeed: VISA_NEEDS.find((need) => need === visaNeed) ?? null,
    ownProgram: prelim?.acgmeId?.trim() || null,
    ends: isPlainDate(ends) ? ends : null,
  };
}
