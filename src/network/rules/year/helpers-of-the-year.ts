import type { Entry } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { remember } from '../../journal/remember.ts';
import { lettersOf } from '../../letters/assigned.ts';
import { sponsorsOf } from '../../mentors/sponsors.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import type { Deed } from '../rule.ts';
import type { Setting } from '../setting.ts';

/** Who mentored, sponsored or wrote a letter: what they did, in two words. */
export function helpers({ journal, today }: Setting): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { values } of lettersOf(journal)) {
    const person = meantBy(journal, values.person ?? '');
    const isWriter = values.answer === 'agreed' || values.uploadedOn != null;
    if (isWriter && values.letGoOn == null && journal.people.has(person)) found.set(person, 'wrote a letter for you');
  }
  for (const { person } of sponsorsOf(journal, today)) if (!found.has(person.id)) found.set(person.id, 'spoke for you');
  for (const { person, mentorship } of mentoringsIn(journal))
    if (!found.has(person.id) && mentorship.values.stage === 'ongoing') found.set(person.id, 'advised you');
  return found;
}

/** The days on which somebody heard news of the user: updates, and outcomes told. */
export const toldDays = remember((entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ kind, values }) => {
    if (kind === 'moment') return values.kind === 'update' && values.on != null ? [values.on] : [];
    if (kind !== 'letter' && kind !== 'sponsor-act') return [];
    return values.outcomeToldOn == null ? [] : [values.outcomeToldOn];
  }),
);

/** Telling somebody how it ended closes what waited for it: their letters and sponsoring acts. */
export function outcomeTold({ journal, today }: Setting, person: string): readonly Deed[] {
  return (journal.entriesOf.get(person) ?? []).flatMap(({ kind, id, values }): readonly Deed[] => {
    if (kind === 'letter' && values.answer === 'agreed' && values.outcomeToldOn == null && values.letGoOn == null)
      return [{ kind, id, fields: { outcomeToldOn: today } }];
    if (kind === 'sponsor-act' && values.thankedOn != null && values.outcomeToldOn == null && values.letGoOn == null)
      return [{ kind, id, fields: { outcomeToldOn: today } }];
    return [];
  });
}
