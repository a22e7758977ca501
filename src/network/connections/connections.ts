import { listed } from '../../base/listed.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { togetherByPerson } from '../journal/working-together.ts';
import { lastTwoWay } from '../mentors/two-way.ts';
import type { Person } from '../records/person.ts';
import { type Advocacy, advocacies } from './advocates.ts';
import type { Asked } from './asked.ts';
import { ownPrograms } from './own-programs.ts';
import { type Rotation, rotations } from './rotations.ts';
import { actInWords, dayInFull, firstTwo } from './words.ts';

/** What connects the user to a program, as Pick counts it: one of each kind a program at most. */
export interface ProgramConnection {
  readonly acgmeId: string;
  readonly kind: 'advocate' | 'rotated' | 'contact';
  /** Ids of the people it is with; empty for a rotation. */
  readonly people: readonly string[];
  /** Without a full stop. */
  readonly sentence: string;
}

/**
 * Who spoke for the user where, where the user worked, and whom the user follows and is in contact with where. Being and
 * being known at the own program count already as the preliminary year, so there only somebody's act connects.
 */
export function connectionsOf(journal: Journal, asked: Asked): readonly ProgramConnection[] {
  const own = ownPrograms(journal, asked);
  const elsewhere = ({ acgmeId }: { readonly acgmeId: string }) => !own.has(acgmeId);
  return [
    ...perProgram(advocacies(journal, asked)).map(([acgmeId, acts]) => advocateAt(acgmeId, acts)),
    ...perProgram(rotations(journal, asked).filter(elsewhere)).map(([acgmeId, worked]) => rotatedAt(acgmeId, worked)),
    ...contacts(journal, asked).filter(elsewhere),
  ];
}

function advocateAt(acgmeId: string, acts: readonly Advocacy[]): ProgramConnection {
  return {
    acgmeId,
    kind: 'advocate',
    people: [...new Set(acts.map(({ person }) => person.id))],
    sentence: firstTwo(
      acts.map(({ person, act }) => `${nameOf(person.values.name)} ${actInWords(act)}`),
      '; ',
    ),
  };
}

function rotatedAt(acgmeId: string, worked: readonly Rotation[]): ProgramConnection {
  const stretches = worked.map(({ name, from, to }) => `${name}, ${dayInFull(from)} to ${dayInFull(to)}`);
  return { acgmeId, kind: 'rotated', people: [], sentence: `You worked there: ${firstTwo(stretches, '; ')}` };
}

function contacts(journal: Journal, { today }: Asked): readonly ProgramConnection[] {
  const together = togetherByPerson(journal);
  const met = Array.from(journal.people.values()).flatMap((person) => {
    const { programs, tracked } = person.values;
    if (tracked === false || programs == null || programs.length === 0) return [];
    const last = lastTwoWay(journal, person.id, together.get(person.id) ?? [], today);
    return last === null ? [] : programs.map((acgmeId) => ({ acgmeId, person, last }));
  });
  met.sort((a, b) => (a.last === b.last ? 0 : a.last < b.last ? 1 : -1));
  return perProgram(met).map(([acgmeId, known]) => contactAt(acgmeId, known));
}

function contactAt(acgmeId: string, met: readonly { readonly person: Known<Person> }[]): ProgramConnection {
  const names = met.map(({ person }) => nameOf(person.values.name));
  const some = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const there = met.length === 1 ? 'who is there or knows it' : 'who are there or know it';
  return {
    acgmeId,
    kind: 'contact',
    people: met.map(({ person }) => person.id),
    sentence: `You are in contact with ${listed(some)}, ${there}`,
  };
}

function nameOf(name: string | null | undefined): string {
  return name?.trim() || 'Somebody';
}

function perProgram<T extends { readonly acgmeId: string }>(all: readonly T[]): readonly (readonly [string, T[]])[] {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const own = lists.get(one.acgmeId);
    if (own === undefined) lists.set(one.acgmeId, [one]);
    else own.push(one);
  }
  return [...lists];
}
