import { useMemo } from 'react';
import { isPlainDate } from '../../base/plain-date.ts';
import { type Setting, settingOf } from '../../network/rules/setting.ts';
import { useSeason } from '../rules/useSeason.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';

/** What the advisor reads, from today so many days ahead. */
export function useSetting(days: number): Setting {
  const { journal, today } = useNetwork();
  const { answers } = useSession();
  const season = useSeason(today);
  const { prelimEnds, prelimProgram, visaNeed } = answers;
  return useMemo(
    () =>
      settingOf(journal, today, days, {
        season,
        visaNeed: visaNeed || null,
        ownProgram: prelimProgram || null,
        ends: isPlainDate(prelimEnds) ? prelimEnds : null,
      }),
    [journal, today, days, season, prelimEnds, prelimProgram, visaNeed],
  );
}
