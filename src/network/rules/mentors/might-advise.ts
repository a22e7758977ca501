import { listed } from '../../../base/listed.ts';
import { daysTogether, togetherByPerson } from '../../journal/working-together.ts';
import { calledBy, rotationName } from '../../mentors/words.ts';
import type { Person, Role } from '../../records/person.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';
import { candidatesIn, mentoringsIn } from './mentor-views.ts';

/** Residents and fellows a little further on, and those who are faculty: two kinds of advice. */
export type AdviserKind = 'near' | 'faculty';

const KINDS: Readonly<Partial<Record<Role, AdviserKind>>> = {
  chief: 'near',
  senior: 'near',
  fellow: 'near',
  attending: 'faculty',
  'program-director': 'faculty',
  'associate-program-director': 'faculty',
  researcher: 'faculty',
  'mentor-elsewhere': 'faculty',
};

export function adviserKind({ role }: Person): AdviserKind | null {
  return role == null ? null : (KINDS[role] ?? null);
}

export interface MightAdvise {
  readonly id: string;
  readonly name: string;
  readonly kind: AdviserKind | null;
  /** What speaks for them, in a sentence. */
  readonly because: string;
}

/** A working week together, where nothing else is known; a convention. */
const DAYS_SEEN = 5;

/**
 * Who might advise, the most spoken for first: candidates of the log, then, where only blocks are known, attendings and
 * residents further on with whom one has worked for a week.
 */
export function mightAdvise(setting: Setting): readonly MightAdvise[] {
  const { journal, today } = setting;
  return onceFor(journal, `might advise ${today}`, () => {
    const known = candidatesIn(setting).map(({ person, reasons }) => ({
      id: person.id,
      name: calledBy(person.values),
      kind: adviserKind(person.values),
      because: reasons
        .filter(({ id }) => id !== 'role')
        .slice(0, 2)
        .map(({ words }) => words)
        .join(' '),
    }));
    return [...known, ...fromBlocks(setting, new Set(known.map(({ id }) => id)))];
  });
}

function fromBlocks({ journal, today }: Setting, known: ReadonlySet<string>): readonly MightAdvise[] {
  const already = new Set(mentoringsIn(journal).map(({ person }) => person.id));
  const found = [...togetherByPerson(journal)].flatMap(([id, stretches]) => {
    const person = journal.people.get(id)?.values;
    const kind = person === undefined ? null : adviserKind(person);
    if (person === undefined || kind === null || known.has(id) || already.has(id) || isRuledOut(person)) return [];
    const days = new Set(stretches.flatMap((stretch) => [...daysTogether(journal, stretch, today)])).size;
    if (days < DAYS_SEEN) return [];
    const names = [
      ...new Set(stretches.filter(({ from }) => from <= today).map(({ block }) => rotationName(block.values))),
    ];
    const because = `You worked ${days} days together on ${listed(names)}.`;
    return [{ id, name: calledBy(person), kind, because, days }];
  });
  return found
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
    .map(({ id, name, kind, because }) => ({ id, name, kind, because }));
}

function isRuledOut({ tracked, teaches, approachable, respectsImgs }: Person): boolean {
  return tracked === false || teaches === 'no' || approachable === 'no' || respectsImgs === 'no';
}
