import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { isContact, statusOf } from '../leads/lead-steps.ts';
import { asksAmong } from '../mentors/ask-step.ts';
import { onceFor } from '../rules/views.ts';

/** Unsolicited outreach to one program, once in so many days: a convention of this project. */
export const DAYS_BETWEEN_TOUCHES = 14;

/** From which day the program may be touched again, as the log tells; null where nothing stands against it. */
export function touchAgainOn(journal: Journal, touches: string, day: PlainDate): PlainDate | null {
  const last = touchesOf(journal).get(programKey(journal, touches));
  if (last === undefined || last > day) return null;
  const again = addDays(last, DAYS_BETWEEN_TOUCHES);
  return again > day ? again : null;
}

/** One name for a program, whether it is called by its ACGME id or, on a lead that has both, by its institution. */
export function programKey(journal: Journal, touches: string): string {
  const ids = onceFor(journal, 'planner programs', () => {
    const found = new Map<string, string>();
    for (const { values } of journal.kept.lead.values()) {
      const name = nameKey(values.institution);
      if (values.program == null || name === '') continue;
      const other = found.get(name);
      if (other === undefined || values.program < other) found.set(name, values.program);
    }
    return found;
  });
  return ids.get(touches) ?? touches;
}

/** The last day each program was written to or asked: messages sent, asks, leads contacted, suggestions done. */
function touchesOf(journal: Journal): ReadonlyMap<string, PlainDate> {
  return onceFor(journal, 'planner touches', () => {
    const last = new Map<string, PlainDate>();
    const touch = (program: string | null | undefined, on: PlainDate | null | undefined) => {
      if (program == null || program === '' || on == null) return;
      const key = programKey(journal, program);
      if ((last.get(key) ?? '') < on) last.set(key, on);
    };
    const touchOf = (person: string | null | undefined, on: PlainDate | null | undefined) => {
      const values = journal.people.get(meantBy(journal, person ?? ''))?.values;
      if (values === undefined || on == null) return;
      for (const program of values.programs ?? []) touch(program, on);
      touch(nameKey(values.institution), on);
    };
    for (const { values } of journal.kept.message.values()) {
      touchOf(values.person, values.sentOn);
      const [kind, id = ''] = (values.about ?? '').split('/');
      if (kind !== 'lead') continue;
      const lead = journal.kept.lead.get(id)?.values;
      touch(lead?.program, values.sentOn);
      touch(nameKey(lead?.institution), values.sentOn);
    }
    for (const entries of journal.entriesOf.values())
      for (const { values } of asksAmong(entries)) touchOf(values.person, values.askedOn);
    for (const { values } of journal.kept.lead.values()) {
      if (!isContact(statusOf(values))) continue;
      touch(values.program, values.statusOn);
      touch(nameKey(values.institution), values.statusOn);
    }
    for (const { values } of journal.kept.suggestion.values()) touch(values.touched, values.doneOn);
    return last;
  });
}

function nameKey(institution: string | null | undefined): string {
  return institution?.trim().toLowerCase() ?? '';
}
