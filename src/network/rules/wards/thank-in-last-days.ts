import { addDays, daysBetween, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { inView, later } from '../in-view.ts';
import type { Opportunity, Rule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { hadMoment } from './log-view.ts';
import {
  isTeacher,
  lastShifts,
  type Place,
  placesOf,
  type Rotation,
  rotationFirst,
  rotations,
  teamOf,
  writesRather,
} from './rotations.ts';

/** The last three shifts; and so long after them a note is still natural. Conventions. */
const LAST_SHIFTS = 3;
const AFTER_DAYS = 14;
/** Together again within so many days, the end is not yet. */
const GAP_DAYS = 7;
/** A day or two of cover are no rotation. */
const SHORTEST_DAYS = 3;

export const thankInLastDays: Rule = {
  id: 'thank-in-last-days',
  title: 'Thank in the last days of a rotation',
  lines: ['last-days-thanks', 'find-mentors'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Thanks with one specific thing you will keep, and leave to stay in touch, turn weeks of work into somebody you know.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 5,
  find: (setting) =>
    rotations(setting.journal).flatMap((rotation) => {
      if (rotation.from > setting.until || rotation.to < addDays(setting.today, -AFTER_DAYS)) return [];
      const teachers = teamOf(setting.journal, rotation.block.id).filter(({ person }) => isTeacher(person.values));
      return teachers.length === 0 ? unnamed(setting, rotation) : teachers.flatMap((place) => thank(setting, place));
    }),
};

function thank(setting: Setting, place: Place): readonly Opportunity[] {
  const { journal, today } = setting;
  const window = lastDays(setting, place, place.person.values.role === 'attending' ? 1 : LAST_SHIFTS - 1);
  if (window === null || goesOn(setting, place)) return [];
  const { id, values } = place.person;
  if (hadMoment(journal, id, ['thanked'], later(place.from, addDays(window.opens, -7)), today)) return [];
  const name = calledBy(values);
  const isOver = today > place.to;
  const inWriting = isOver || writesRather(setting, place.block);
  const leave = values.leaveToWrite === true ? '' : ', and ask whether you may stay in touch';
  return [
    {
      subject: place.id,
      person: id,
      about: `block/${place.block.id}`,
      do: `Thank ${name} for one specific thing${leave}`,
      why: isOver
        ? `${rotationFirst(place.block)}: your time with ${name} ended on ${dayWords(place.to)}; a short note is still natural (a convention).`
        : `${rotationFirst(place.block)}: the last days with ${name}, until ${dayWords(place.to)}. ${inWriting ? 'A short note is fine' : 'In person is best'} (a convention).`,
      window,
      ...(inWriting && { way: 'e-mail', minutes: 5, effort: 'loop' }),
      draft: { situation: 'end-of-rotation-thanks', about: `block/${place.block.id}` },
      done: noteMoment(id, 'thanked', today),
    },
  ];
}

/** Nobody is named on its team: the moment comes all the same. */
function unnamed(setting: Setting, rotation: Rotation): readonly Opportunity[] {
  const window = lastDays(setting, rotation, 1);
  if (window === null) return [];
  const { block, to } = rotation;
  return [
    {
      subject: block.id,
      person: null,
      about: `block/${block.id}`,
      do: 'Thank your attending and senior, and ask whether you may stay in touch',
      why: `${rotationFirst(block)}: it ${setting.today > to ? 'ended' : 'ends'} on ${dayWords(to)}, and nobody is noted on the team; the last days are the usual moment (a convention).`,
      window,
      screen: `/blocks/${block.id}`,
      done: [],
    },
  ];
}

/** Best so many shifts before the last: that one is often a handover, and not everybody need be thanked on one day. */
function lastDays(
  setting: Setting,
  rotation: Rotation,
  before: number,
): (Window & { readonly closes: PlainDate }) | null {
  if (daysBetween(rotation.from, rotation.to) + 1 < SHORTEST_DAYS) return null;
  const shifts = lastShifts(setting.journal, rotation, LAST_SHIFTS);
  const [last] = shifts;
  const first = shifts.at(-1);
  if (last === undefined || first === undefined) return null;
  const window = { opens: first, best: shifts[before] ?? first, closes: addDays(rotation.to, AFTER_DAYS) };
  return inView(setting, window) ? window : null;
}

/** Whether they work together again soon after. */
function goesOn({ journal }: Setting, { id, person, from, to }: Place): boolean {
  return placesOf(journal, person.id).some(
    (other) => other.id !== id && other.to > to && other.from >= from && other.from <= addDays(to, GAP_DAYS),
  );
}
