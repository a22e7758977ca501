import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { rotationWords } from '../../drafts/details-of.ts';
import type { Journal, Known } from '../../journal/journal.ts';
import { daysWorked, isOff, workingTogether } from '../../journal/working-together.ts';
import type { Block } from '../../records/block.ts';
import type { Person, Role } from '../../records/person.ts';
import { earlier, later } from '../in-view.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';

/** A block on which the user works, with both its days known. */
export interface Rotation {
  readonly block: Known<Block>;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A person's place on the team of a rotation, from their first to their last day on it. */
export interface Place extends Rotation {
  /** `block.person`: tells it from all others. */
  readonly id: string;
  readonly person: Known<Person>;
}

/** `the wards`, `Cardiology consults`, `this rotation` */
export function rotationCalled({ values }: Known<Block>): string {
  return rotationWords(values) ?? 'this rotation';
}

/** The same at the beginning of a sentence: `The wards`. */
export function rotationFirst(block: Known<Block>): string {
  const words = rotationCalled(block);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** In order of their first day; vacations are none. */
export function rotations(journal: Journal): readonly Rotation[] {
  return onceFor(journal, 'rotations', () =>
    journal.blocks.flatMap((block) => {
      const { type, from, to } = block.values;
      return type === 'vacation' || from == null || to == null || from > to ? [] : [{ block, from, to }];
    }),
  );
}

/** Everybody on a team who is still on record, once for each rotation. */
export function places(journal: Journal): readonly Place[] {
  return onceFor(journal, 'places', () => {
    const found = new Map<string, Place>();
    for (const { person: id, block, from, to } of workingTogether(journal)) {
      const person = journal.people.get(id);
      if (person === undefined) continue;
      const key = `${block.id}.${id}`;
      const other = found.get(key);
      found.set(key, {
        id: key,
        person,
        block,
        from: earlier(from, other?.from ?? from),
        to: later(to, other?.to ?? to),
      });
    }
    return [...found.values()];
  });
}

export function teamOf(journal: Journal, block: string): readonly Place[] {
  return grouped(journal, 'places by block', ({ block: { id } }) => id).get(block) ?? [];
}

export function placesOf(journal: Journal, person: string): readonly Place[] {
  return grouped(journal, 'places by person', ({ person: { id } }) => id).get(person) ?? [];
}

function grouped(journal: Journal, key: string, by: (place: Place) => string): ReadonlyMap<string, readonly Place[]> {
  return onceFor(journal, key, () => {
    const groups = new Map<string, Place[]>();
    for (const place of places(journal)) {
      const same = groups.get(by(place));
      if (same === undefined) groups.set(by(place), [place]);
      else same.push(place);
    }
    return groups;
  });
}

const TEACHERS: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'chief',
  'senior',
  'fellow',
]);
const COLLEAGUES: ReadonlySet<Role> = new Set(['peer', 'nurse', 'pa-np', 'case-manager', 'social-worker']);

/** Whom one learns from and is judged by. Somebody on the team of whom no role is noted is taken for one of them. */
export function isTeacher({ role }: Person): boolean {
  return role == null || TEACHERS.has(role);
}

/**
 * Whether one rather writes than speaks: shy by choice; or on nights, when who sees one's work sleeps by day, as one does
 * oneself, and a line to read later suits both.
 */
export function writesRather({ identity }: Pick<Setting, 'identity'>, block: Known<Block> | undefined): boolean {
  return identity.shyMode === true || block?.values.type === 'nights';
}

/** Who carries the work beside one. */
export function isColleague({ role }: Person): boolean {
  return role != null && COLLEAGUES.has(role);
}

/** The one of these places to turn to first: an attending before the others, who comes first before who comes later. */
export function firstTeacher(team: readonly Place[]): Place | null {
  const teachers = team.filter(({ person }) => isTeacher(person.values));
  return teachers.find(({ person }) => person.values.role === 'attending') ?? teachers[0] ?? null;
}

/** The last so many days worked of a stretch, the latest first. */
export function lastShifts(journal: Journal, rotation: Rotation, count: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (const day of daysWorked(journal, rotation)) {
    days.push(day);
    if (days.length === count) break;
  }
  return days;
}

/** The next day on which they work together, from that day on and within two weeks; null where none is planned. */
export function nextTogether(journal: Journal, person: string, from: PlainDate): PlainDate | null {
  const last = addDays(from, 14);
  let next: PlainDate | null = null;
  for (const place of placesOf(journal, person)) {
    for (let day = later(place.from, from); day <= place.to && day <= last; day = addDays(day, 1)) {
      if (isOff(journal, place.block, day)) continue;
      if (next === null || day < next) next = day;
      break;
    }
  }
  return next;
}

/** Whether the user is off on that day for certain; a day of which no block tells may be a working day. */
export function isFree(journal: Journal, day: PlainDate): boolean {
  const own = journal.days.get(day);
  if (own?.off != null) return own.off;
  const blocks = journal.blocks.filter(
    ({ values: { from, to } }) => from != null && to != null && from <= day && day <= to,
  );
  return blocks.length > 0
    ? blocks.every((block) => block.values.type === 'vacation' || isOff(journal, block, day))
    : own?.postCall === true;
}
