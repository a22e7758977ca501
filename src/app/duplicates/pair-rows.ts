import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../../network/journal/entry.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { ROLE_NAMES } from '../people/role-words.ts';
import { agoInWords, counted } from '../today/day-words.ts';

export interface PairRow {
  readonly name: string;
  /** `–` where nothing is known. */
  readonly one: string;
  readonly two: string;
}

type Say = (person: Known<Person>) => string | null | undefined;

/** What is known of either, a row for each thing that one of them has. */
export function pairRows(
  a: Known<Person>,
  b: Known<Person>,
  journal: Pick<Journal, 'entriesOf'>,
  today: PlainDate,
): readonly PairRow[] {
  const logged: Say = ({ id }) => {
    const entries = journal.entriesOf.get(id) ?? [];
    const [latest] = entries;
    if (latest === undefined) return null;
    const day = latestDay(latest);
    return `${counted(entries.length, 'entry', 'entries')}${day === null ? '' : `, last ${agoInWords(day, today)}`}`;
  };
  const says: readonly (readonly [name: string, say: Say])[] = [
    ['Role', ({ values }) => values.title || (values.role == null ? null : ROLE_NAMES[values.role])],
    ['Place', ({ values }) => values.institution],
    ['Specialty', ({ values }) => values.specialty],
    ['E-mail', ({ values }) => values.email],
    ['Telephone', ({ values }) => values.phone],
    ['LinkedIn', ({ values }) => values.linkedin?.replace(/^https?:\/\/(www\.)?/, '')],
    ['Met', ({ values }) => values.howMet],
    ['Tags', ({ values }) => values.tags?.join(', ')],
    ['Note', ({ values }) => values.note],
    [SOURCE, ({ values }) => (values.source == null ? null : SOURCES[values.source])],
    ['Logged', logged],
  ];
  return says
    .map(([name, say]) => ({ name, one: say(a) || '–', two: say(b) || '–' }))
    .filter(({ name, one, two }) => (one !== '–' || two !== '–') && !(name === SOURCE && one === two));
}

/** Speaks for nothing where both came the same way. */
const SOURCE = 'Came from';

const SOURCES: Readonly<Record<NonNullable<Person['source']>, string>> = {
  typed: 'typed by you',
  roster: 'a roster',
  vcard: 'a vCard',
  linkedin: 'LinkedIn',
  google: 'Google',
  outlook: 'Outlook',
  csv: 'a CSV file',
};
