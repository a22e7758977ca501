import { addDays, daysBetween } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { isColleague, rotationFirst, rotations, teamOf } from '../wards/rotations.ts';

/** Shorter rotations are over before there is something to say. */
const SHORTEST_DAYS = 10;

export const passOnPraise: Rule = {
  id: 'pass-on-praise',
  title: 'Say something good about a colleague',
  lines: ['platform', 'give-and-ask'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A good word about somebody, to somebody whose word counts, costs a minute and asks for nothing.',
  effort: 'shift',
  way: 'in-person',
  minutes: 2,
  worth: 1,
  find: (setting) =>
    rotations(setting.journal).flatMap(({ block, from, to }) => {
      const days = daysBetween(from, to) + 1;
      const at = (share: number) => addDays(from, Math.floor((days - 1) * share));
      if (days < SHORTEST_DAYS) return [];
      const person =
        teamOf(setting.journal, block.id).find((place) => isColleague(place.person.values))?.person ?? null;
      return offer(setting, {
        subject: block.id,
        person: person?.id ?? null,
        about: `block/${block.id}`,
        do: `Tell your attending, charge nurse or chief one thing ${person === null ? 'a nurse or a peer' : calledBy(person.values)} did well`,
        why: `${rotationFirst(block)}: by now you have seen each other work; generosity is part of the platform.`,
        opens: at(0.6),
        best: at(0.7),
        closes: at(0.85),
      });
    }),
};
