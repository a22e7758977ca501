import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Warning } from '../planner/plan.ts';
import type { Interview } from '../records/event.ts';
import type { Setting } from '../rules/setting.ts';
import { warningOf } from './warning-of.ts';

/** So long after an interview a note of thanks may still come to mind. */
const DAYS_AFTER = 7;

/** After a residency interview no note of thanks: while one is near or just over. */
export function interviewWarnings({ journal, today, until }: Setting): readonly Warning[] {
  const names = new Set<string>();
  for (const { values } of journal.kept.interview.values()) {
    const day = dayOf(values);
    if (day === null || day > until || addDays(day, DAYS_AFTER) < today) continue;
    names.add(values.name?.trim() || 'a program');
  }
  if (names.size === 0) return [];
  const [only = ''] = names;
  const where = names.size === 1 ? ` at ${only}` : 's of these days';
  return [
    warningOf(
      'interview-thank-you',
      null,
      `After the residency interview${where}, no note of thanks: programs are asked to tell interviewees not to send any.`,
    ),
  ];
}

function dayOf({ answer, heldOn, on }: Interview): PlainDate | null {
  if (heldOn != null) return heldOn;
  return answer === 'declined' || answer === 'cancelled' || answer === 'waitlisted' ? null : (on ?? null);
}
