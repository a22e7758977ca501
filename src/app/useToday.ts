import type { PlainDate } from '../base/plain-date.ts';
import { useNow } from './useNow.ts';
import { todayOf } from './words/dates.ts';

/** The device's calendar day. */
export function useToday(): PlainDate {
  return useNow(todayOf);
}
