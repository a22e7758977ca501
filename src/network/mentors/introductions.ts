import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { togetherByPerson } from '../journal/working-together.ts';
import { inNameOrder } from '../people/name-order.ts';
import type { Person } from '../records/person.ts';
import { mentorings } from './mentorships.ts';
import { isSponsor, sponsorActs } from './sponsors.ts';
import { lastTwoWay } from './two-way.ts';

export interface Introducer {
  readonly person: Known<Person>;
  /** Why they may know each other: a program both belong to or know (ACGME id), or the institution as typed. */
  readonly shares: { readonly program: string } | { readonly institution: string };
}

export interface PossibleIntroduction {
  readonly to: Known<Person>;
  /** At most three: those of a shared program before those of the institution; mentors and sponsors first, then whoever was in contact last. */
  readonly by: readonly Introducer[];
}

const MOST_INTRODUCERS = 3;

/**
 * Who could introduce the user to whom, where it is known: to people the user follows and has had nothing to do with, by
 * those who share a program or an institution with them. That they know each other is a guess from that; ask first.
 * `isWanted` says to whom; everybody where absent.
 */
export function possibleIntroductions(
  journal: Journal,
  today: PlainDate,
  isWanted: (person: Person) => boolean = () => true,
): readonly PossibleIntroduction[] {
  const together = togetherByPerson(journal);
  const lastWith = ({ id }: Known<Person>) => lastTwoWay(journal, id, together.get(id) ?? [], today);
  const followed = [...journal.people.values()].filter(({ values }) => values.tracked !== false);
  const strangers = followed.filter((person) => isWanted(person.values) && lastWith(person) === null);
  if (strangers.length === 0) return [];
  const advising = new Set(mentorings(journal).map(({ person }) => person.id));
  const acquainted = followed.flatMap((person) => {
    const last = lastWith(person);
    const near = Number(advising.has(person.id) || isSponsor(journal, person.id, today));
    return last === null ? [] : [{ person, last, near }];
  });
  acquainted.sort((a, b) => b.near - a.near || (a.last === b.last ? 0 : a.last < b.last ? 1 : -1));
  const places = new Map<string, Known<Person>[]>();
  for (const { person } of acquainted) for (const { key } of placesOf(person.values)) push(places, key, person);
  const found = strangers.flatMap((to) => {
    const by = new Map<string, Introducer>();
    for (const { key, shares } of placesOf(to.values))
      for (const person of places.get(key) ?? [])
        if (by.size < MOST_INTRODUCERS && !by.has(person.id)) by.set(person.id, { person, shares });
    return by.size === 0 ? [] : [{ to, by: [...by.values()] }];
  });
  const byId = new Map(found.map((introduction) => [introduction.to.id, introduction]));
  return inNameOrder(found.map(({ to }) => to)).flatMap(({ id }) => byId.get(id) ?? []);
}

interface Place {
  readonly key: string;
  readonly shares: Introducer['shares'];
}

/** Programs first: to share one says more than to share a hospital. */
function placesOf({ programs, institution }: Person): readonly Place[] {
  const place = institution?.trim() ?? '';
  return [
    ...(programs ?? []).map((program) => ({ key: program, shares: { program } })),
    ...(place === '' ? [] : [{ key: `at ${fold(place)}`, shares: { institution: place } }]),
  ];
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [value]);
  else own.push(value);
}

export interface IntroductionMade {
  /** Of the sponsor act. */
  readonly id: string;
  readonly by: Known<Person>;
  readonly to: Known<Person>;
  readonly on: PlainDate | null;
}

/** Introductions that were made: sponsor acts "introduced" that name the other side, the latest first. */
export function introductionsMade(journal: Journal, today: PlainDate): readonly IntroductionMade[] {
  const made: IntroductionMade[] = [];
  for (const by of journal.people.values()) {
    for (const act of sponsorActs(journal, by.id, today)) {
      if (act.kind !== 'sponsor-act' || act.values.act !== 'introduced') continue;
      const to = journal.people.get(meantBy(journal, act.values.to ?? ''));
      if (to !== undefined) made.push({ id: act.id, by, to, on: act.values.on ?? null });
    }
  }
  return made.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : (a.on ?? '') > (b.on ?? '') ? -1 : 0));
}
