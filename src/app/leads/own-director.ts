import type { Journal } from '../../network/journal/journal.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';

/** The own program's director, where one and only one person fits: director of the institution the user names as theirs. */
export function directorOf(journal: Pick<Journal, 'people' | 'kept'>): string | null {
  const own = journal.kept.identity.get(IDENTITY_ID)?.values.institution?.trim().toLowerCase() ?? '';
  const directors = [...journal.people.values()].filter(
    ({ values }) =>
      values.role === 'program-director' && own !== '' && values.institution?.trim().toLowerCase() === own,
  );
  const [first, ...others] = directors;
  return first === undefined || others.length > 0 ? null : first.id;
}
