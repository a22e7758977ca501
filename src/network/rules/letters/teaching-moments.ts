import { addDays } from '../../../base/plain-date.ts';
import { letterRung } from '../../letters/ladder.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

/** A handful is enough for a packet, and well under ten. */
const ENOUGH = 3;
const PACKET_AHEAD: ReadonlySet<string> = new Set(['not-asked', 'asked', 'agreed']);

export const teachingMoments: Rule = {
  id: 'teaching-moments',
  title: 'Note teaching moments for the packet',
  lines: ['letter-packet'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A few moments from pick-lists, without anything about a patient, help a writer to remember what you did.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 2,
  find: (setting) => {
    const { journal, year } = setting;
    const noted = journal.kept['teaching-moment'].size;
    if (noted >= ENOUGH) return [];
    return fewOf(journal, 'letter')
      .filter(({ values }) => PACKET_AHEAD.has(letterRung(values)))
      .slice(0, 1)
      .flatMap(({ values }) => {
        const opens = values.answeredOn ?? values.askedOn ?? year.begins;
        return offer(setting, {
          subject: `teaching-moments-${noted}`,
          do: 'Note a teaching moment for the packet',
          why: `A letter is planned, and ${noted === 0 ? 'no teaching moment is' : `only ${noted} teaching ${noted === 1 ? 'moment is' : 'moments are'}`} noted; three are enough (a convention).`,
          opens,
          best: addDays(opens, 2),
          screen: '/teaching-moments',
        });
      });
  },
};
