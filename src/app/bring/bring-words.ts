import type { MappedField } from '../../workspace/exchange/people-file.ts';
import type { ImportPlan } from '../../workspace/exchange/plan-import.ts';
import { counted } from '../today/day-words.ts';

type Counts = Pick<ImportPlan, 'added' | 'updated'>;

export function peopleInWords(count: number): string {
  return counted(count, 'person', 'people');
}

/** For the bar that offers to undo it. */
export function broughtSentence({ added, updated }: Counts): string {
  const parts = [
    ...(added > 0 ? [`${peopleInWords(added)} brought in`] : []),
    ...(updated > 0 ? [`${peopleInWords(updated)} completed`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** What the one button does. */
export function bringLabel({ added, updated }: Counts): string {
  if (added > 0) return `Bring in ${peopleInWords(added)}`;
  return updated > 0 ? `Complete ${peopleInWords(updated)}` : 'Nothing to bring in';
}

/** What the file would do to the book, a line each. */
export function planLines({ added, updated, unchanged, skipped }: ImportPlan): readonly string[] {
  return [
    ...(added > 0 ? [`${peopleInWords(added)} new to your book`] : []),
    ...(updated > 0 ? [`${updated.toLocaleString('en-US')} known already: only what is missing is filled in`] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en-US')} known already, nothing new`] : []),
    ...(skipped.length > 0 ? [`${skipped.length.toLocaleString('en-US')} left out`] : []),
  ];
}

export const FIELD_NAMES: Readonly<Record<MappedField, string>> = {
  name: 'Full name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  phone: 'Telephone',
  institution: 'Institution',
  title: 'Title',
  role: 'Role',
  linkedin: 'LinkedIn',
  website: 'Website',
  specialty: 'Specialty',
  tags: 'Tags',
};
