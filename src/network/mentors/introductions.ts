import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { inNameOrder } from '../people/name-order.ts';
import type { Person } from '../records/person.ts';
import { togetherByPerson } from './acquaintance.ts';
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
  /** At most three: mentors and sponsors first, then whoever was in contact last. */
  readonly by: readonly Introducer[];
}

const MOST_INTRODUCERS = 3;

/**
 * Who could introduce the user to whom, where it is known: to people the user follows and has had nothing to do with, by
 * those who share a program or an institution with them. That they know each other is a guess from that; ask first.
 */
export function possibleIntroductions(journal: Journal, today: PlainDate): readonly PossibleIntroduction[] {
  const together = togetherByPerson(journal);
  const advising = new Set(mentorings(journal).map(({ person }) => person.id));
  const strangers: Known<Person>[] = [];
  const acquainted: { readonly person: Known<Person>; readonly last: PlainDate; readonly near: number }[] = [];
  for (const person of inNameOrder(journal.people.values())) {
    if (person.values.tracked === false) continue;
    const last = lastTwoWay(journal, person.id, together.get(person.id) ?? [], today);
    if (last === null) strangers.push(person);
    else {
      const near = Number(advising.has(person.id) || isSponsor(journal, person.id, today));
      acquainted.push({ person, last, near });
    }
  }
  acquainted.sort((a, b) => b.near - a.near || (a.last === b.last ? 0 : a.last < b.last ? 1 : -1));
  return strangers.flatMap((to) => {
    const by = acquainted
      .flatMap(({ person }) => {
        const shares = shared(person.values, to.values);
        return shares === null ? [] : [{ person, shares }];
      })
      .slice(0, MOST_INTRODUCERS);
    return by.length === 0 ? [] : [{ to, by }];
  });
}

function shared(a: Person, b: Person): Introducer['shares'] | null {
  const program = (a.programs ?? []).find((id) => (b.programs ?? []).includes(id));
  if (program !== undefined) return { program };
  const place = b.institution?.trim() ?? '';
  return place !== '' && fold(a.institution?.trim() ?? '') === fold(place) ? { institution: place } : null;
}

export interface IntroductionMade {
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
      if (to !== undefined) made.push({ by, to, on: act.values.on ?? null });
    }
  }
  return made.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : (a.on ?? '') > (b.on ?? '') ? -1 : 0));
}
