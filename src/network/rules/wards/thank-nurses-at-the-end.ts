import { listed } from '../../../base/listed.ts';
import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { hadMoment } from './log-view.ts';
import { isColleague, lastShifts, rotationFirst, rotations, teamOf } from './rotations.ts';

/** The last two shifts, and a few days after them (a convention). */
const LAST_SHIFTS = 2;
const AFTER_DAYS = 5;

export const thankNursesAtTheEnd: Rule = {
  id: 'thank-nurses-at-the-end',
  title: 'Thank nurses, case managers and peers at the end',
  lines: ['peers-and-nurses', 'last-days-thanks'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Nurses, case managers and peers carried the rotation with you, and they are the ones who are asked how you were.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 2,
  find: (setting) => {
    const { journal, today, until } = setting;
    return rotations(journal).flatMap((rotation) => {
      const { block, from, to } = rotation;
      if (from > until || to < addDays(today, -AFTER_DAYS)) return [];
      const shifts = lastShifts(journal, rotation, LAST_SHIFTS);
      const [last] = shifts;
      const opens = shifts.at(-1);
      if (last === undefined || opens === undefined) return [];
      const team = teamOf(journal, block.id).filter(({ person }) => isColleague(person.values));
      const people = team
        .map(({ person }) => person)
        .filter(({ id }) => !hadMoment(journal, id, ['thanked'], addDays(opens, -7), today));
      if (team.length > 0 && people.length === 0) return [];
      const names = people.map(({ values }) => calledBy(values)).filter((name) => name !== 'them');
      return offer(setting, {
        subject: block.id,
        person: people.length === 1 ? (people[0]?.id ?? null) : null,
        about: `block/${block.id}`,
        do: `Thank ${names.length === 0 || names.length > 4 ? 'the nurses, case managers and peers you worked with' : listed(names)}`,
        why: `${rotationFirst(block)}: the last shifts, until ${dayWords(to)}; a word to each is enough.`,
        opens,
        closes: addDays(to, AFTER_DAYS),
        ...((today > to || block.values.type === 'nights') && { way: 'text' }),
        screen: `/blocks/${block.id}`,
        done: people.flatMap(({ id }) => noteMoment(id, 'thanked', today)),
      });
    });
  },
};
