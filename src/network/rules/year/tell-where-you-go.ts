import { addDays, type PlainDate, yearOf } from '../../../base/plain-date.ts';
import { matchDay } from '../../../catalogue/seasons.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { helpers, outcomeTold, toldDays } from './helpers-of-the-year.ts';

export const tellWhereYouGo: Rule = {
  id: 'tell-where-you-go',
  title: 'Tell everybody who helped where you go',
  lines: ['short-updates', 'advice-loop', 'sponsor-ready'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Mentors, sponsors and letter writers want to hear how it ended, whatever the end; from you, not from others.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 5,
  worth: 4,
  find: (setting) => {
    const { journal, until, today } = setting;
    const { on, isKnown } = newsOn(setting);
    if (on > until) return [];
    return [...helpers(setting)].flatMap(([id, what]) => {
      const entries = journal.entriesOf.get(id) ?? [];
      if (toldDays(entries).some((day) => day >= on && day <= today)) return [];
      return offer(setting, {
        subject: id,
        person: id,
        do: `Tell ${calledBy(journal.people.get(id)?.values)} ${isKnown ? 'where you go' : 'where you go, or where you stand'}`,
        why: `They ${what}, and nothing is noted of telling them how it ended.`,
        opens: on,
        best: addDays(on, 7),
        closes: addDays(setting.year.ends, 14),
        draft: {
          situation: what === 'wrote a letter for you' ? 'letter-outcome' : 'mentor-update',
        },
        done: [...noteMoment(id, 'update', today), ...outcomeTold(setting, id)],
      });
    });
  },
};

/** The day a place was accepted; without one, the days after the Match of the year's spring. */
function newsOn({ journal, today, year }: Setting): { readonly on: PlainDate; readonly isKnown: boolean } {
  const accepted = [...journal.kept.lead.values()]
    .flatMap(({ values: { status, statusOn } }) => (status === 'accepted' ? [statusOn ?? today] : []))
    .sort()
    .at(0);
  if (accepted !== undefined) return { on: accepted, isKnown: true };
  // After Match Day the season is the next one: the day of this year's spring is told by the calendar.
  const match = matchDay(yearOf(year.ends));
  return { on: match > year.begins ? addDays(match, 3) : addDays(year.ends, -60), isKnown: false };
}
