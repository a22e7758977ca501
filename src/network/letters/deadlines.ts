import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Letter } from '../records/letter.ts';
import { type LetterStep, nextLetterStep } from './ladder.ts';

/**
 * Days before the application is submitted. Conventions, all four: no source sets them, and a writer's own date goes
 * before.
 */
export const DAYS_BEFORE = { ask: 56, packet: 49, remind: 21, upload: 7 } as const;
export type LetterDeadline = keyof typeof DAYS_BEFORE;

/** The days backwards from that of submission, the earliest first. */
export function letterDeadlines(
  submitOn: PlainDate,
): readonly { readonly what: LetterDeadline; readonly on: PlainDate }[] {
  return (['ask', 'packet', 'remind', 'upload'] as const).map((what) => ({
    what,
    on: addDays(submitOn, -DAYS_BEFORE[what]),
  }));
}

/** What each step has to be done by; thanks and news have no day. */
const DUE_BY: Readonly<Record<LetterStep, LetterDeadline | 'submit' | null>> = {
  ask: 'ask',
  answer: 'packet',
  'send-packet': 'packet',
  enter: 'remind',
  confirm: 'remind',
  upload: 'upload',
  assign: 'submit',
  thank: null,
  'tell-outcome': null,
};

/** The day by which the next step of the letter should be done; null where nothing is left or no day of submission is known. */
export function letterDue(values: Letter): PlainDate | null {
  const next = nextLetterStep(values);
  if (next === null || values.submitOn == null) return null;
  const by = DUE_BY[next.step];
  if (by === null) return null;
  return by === 'submit' ? values.submitOn : addDays(values.submitOn, -DAYS_BEFORE[by]);
}

/** Whether the letter should be there soon and is not: one reminder is due. */
export function isReminderDue(values: Letter, today: PlainDate): boolean {
  const step = nextLetterStep(values)?.step;
  if (values.submitOn == null || (step !== 'confirm' && step !== 'upload')) return false;
  return today >= addDays(values.submitOn, -DAYS_BEFORE.remind);
}

/** How an ask today stands to the day of submission: by the usual distances in time, late, tight, or after it. */
export function askTiming(
  submitOn: PlainDate,
  today: PlainDate,
): { readonly is: 'in-time' | 'late' | 'tight' | 'past'; readonly daysLeft: number } {
  const daysLeft = daysBetween(today, submitOn);
  if (daysLeft >= DAYS_BEFORE.ask) return { is: 'in-time', daysLeft };
  if (daysLeft >= DAYS_BEFORE.remind) return { is: 'late', daysLeft };
  return { is: daysLeft > 0 ? 'tight' : 'past', daysLeft };
}
