import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { EventContact } from '../records/event.ts';

/** Two to three days after meeting, 48 to 72 hours: a convention of the practice guide, not evidence. */
export const FOLLOW_UP_AFTER_DAYS = 2;

export interface FollowUpWindow {
  readonly opens: PlainDate;
  readonly closes: PlainDate;
}

/** `undated`: nobody knows since when; `late`: the window has closed, and a short note is still welcome. */
export type FollowUpState = 'early' | 'due' | 'late' | 'undated' | 'written' | 'let-go';

/** The two days on which one writes. `after` in whole days, where the user wants other ones than the convention's. */
export function followUpWindow(metOn: PlainDate, after: number = FOLLOW_UP_AFTER_DAYS): FollowUpWindow {
  return { opens: addDays(metOn, after), closes: addDays(metOn, after + 1) };
}

export function followUpState(contact: EventContact, today: PlainDate, after?: number): FollowUpState {
  if (contact.followedUpOn != null) return 'written';
  if (contact.letGoOn != null) return 'let-go';
  if (contact.metOn == null) return 'undated';
  const { opens, closes } = followUpWindow(contact.metOn, after);
  if (today < opens) return 'early';
  return today <= closes ? 'due' : 'late';
}

export function isWaiting(state: FollowUpState): boolean {
  return state !== 'written' && state !== 'let-go';
}
