import { listed } from '../../base/listed.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { lastContact } from '../journal/last-contact.ts';
import { meantBy } from '../journal/meant-by.ts';
import { type OpenItem, openItems } from '../journal/open-items.ts';
import { workingTogether } from '../journal/working-together.ts';
import type { Meeting } from '../records/mentorship.ts';
import type { Person } from '../records/person.ts';
import { questionsOf } from './agenda.ts';
import { type AskUnderWay, asksUnderWay } from './ask-step.ts';
import { sharedWork } from './shared-work.ts';
import { isSponsor } from './sponsors.ts';
import { type TaskEntry, tasksOf } from './tasks-of.ts';
import { rotationName } from './words.ts';

/** What one wants to have read before a meeting, on one page. */
export interface OnePager {
  readonly meeting: Known<Meeting>;
  /** Null where the meeting names nobody, or somebody no longer on record. */
  readonly person: Known<Person> | null;
  /** How the two know each other, in sentences. */
  readonly howYouKnow: readonly string[];
  readonly lastContact: PlainDate | null;
  /** Open with this person, but for this meeting and what belongs to it. */
  readonly open: readonly OpenItem[];
  readonly questions: readonly string[];
  readonly asks: readonly AskUnderWay[];
  readonly tasks: readonly TaskEntry[];
}

/** The page of one meeting; null where there is none of that id. */
export function onePager(journal: Journal, id: string, today: PlainDate): OnePager | null {
  const entry = journal.entries.get(`meeting/${id}`);
  if (entry?.kind !== 'meeting') return null;
  const of = `meeting/${id}`;
  const who = meantBy(journal, entry.values.person ?? '');
  const person = journal.people.get(who) ?? null;
  return {
    meeting: { id, values: entry.values },
    person,
    howYouKnow: person === null ? [] : howYouKnow(journal, person, today),
    lastContact: person === null ? null : lastContact(journal, who, today),
    open:
      who === ''
        ? []
        : openItems(journal, today, who).filter(
            ({ entry: { kind, id: own, values } }) =>
              !(kind === 'meeting' && own === id) && !(kind === 'task' && values.of === of) && kind !== 'ask',
          ),
    questions: questionsOf(entry.values),
    asks: who === '' ? [] : asksUnderWay(journal, today).filter(({ person: asked }) => asked === who),
    tasks: tasksOf(journal, of),
  };
}

function howYouKnow(journal: Journal, { id, values }: Known<Person>, today: PlainDate): readonly string[] {
  const { rotations, days } = sharedWork(journal, id, workingTogether(journal, id), today);
  const names = rotations.map((block) => rotationName(block.values));
  const worked = `${days} ${days === 1 ? 'day' : 'days'}`;
  return [
    values.howMet?.trim() ?? '',
    names.length > 0
      ? `Worked together on ${listed(names)}, ${worked}.`
      : days > 0
        ? `Worked together on ${worked}.`
        : '',
    isSponsor(journal, id, today) ? 'Has spoken for you or opened a door.' : '',
  ].filter((sentence) => sentence !== '');
}
