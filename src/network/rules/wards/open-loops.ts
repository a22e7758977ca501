import type { PlainDate } from '../../../base/plain-date.ts';
import type { Entry, Known } from '../../journal/journal.ts';
import type { OpenStep } from '../../journal/open-step.ts';
import { calledBy } from '../../mentors/words.ts';
import type { EntryKind } from '../../records/kinds.ts';
import type { Person } from '../../records/person.ts';
import { earlier, later } from '../in-view.ts';
import type { Offer } from '../offer.ts';
import type { Opportunity } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { openOf } from '../views.ts';
import { nextTogether } from './rotations.ts';

/** Something open in the log and who it is with. */
export interface OpenLoop<K extends EntryKind> {
  readonly entry: Extract<Entry, { readonly kind: K }>;
  readonly person: Known<Person> | null;
  /** `them` where nobody is named. */
  readonly name: string;
  /** The day from which its next step may be taken, for certain no later than the last day looked at. */
  readonly since: PlainDate;
  readonly due: PlainDate | null;
  /** What every opportunity about it says alike. */
  readonly base: Pick<Opportunity, 'subject' | 'person' | 'about' | 'screen'>;
}

/** Everything of that kind whose next step this is. */
export function openLoops<K extends EntryKind>(setting: Setting, step: OpenStep, kind: K): readonly OpenLoop<K>[] {
  const { journal, until } = setting;
  return openOf(journal, until, step).flatMap(({ entry, person: id, since, due }) => {
    if (!isOf(entry, kind)) return [];
    const person = journal.people.get(id) ?? null;
    const key = `${entry.kind}/${entry.id}`;
    return [
      {
        entry,
        person,
        name: calledBy(person?.values),
        // Without any day it has been open for all one knows; a day that stays lets "done" and "not now" hold.
        since: since ?? earlier(setting.year.begins, setting.today),
        due,
        base: { subject: key, person: person?.id ?? null, about: key, screen: `/entry/${key}` },
      },
    ];
  });
}

function isOf<K extends EntryKind>(entry: Entry, kind: K): entry is Extract<Entry, { readonly kind: K }> {
  return entry.kind === kind;
}

/** In person on the next shift together, otherwise, and in shy mode, in writing; never closes, as somebody's effort is answered by it. */
export function whenTogether(
  { journal, identity, today }: Setting,
  person: Known<Person> | null,
  opens: PlainDate,
): Pick<Offer, 'way' | 'opens' | 'best' | 'minutes'> & { readonly inPerson: boolean } {
  const next = person === null ? null : nextTogether(journal, person.id, later(opens, today));
  if (identity.shyMode !== true && (person === null || next !== null))
    return { inPerson: true, way: 'in-person', opens, best: next ?? opens };
  return { inPerson: false, way: 'e-mail', minutes: 5, opens, best: opens };
}
