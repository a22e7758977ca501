import { daysBetween, type PlainDate } from '../../../base/plain-date.ts';

interface Span {
  readonly from?: PlainDate | null | undefined;
  readonly to?: PlainDate | null | undefined;
}

/** Days that are in both, ends included; none where an end is open. */
export function sharedDays(a: Span, b: Span): number {
  if (a.from == null || a.to == null || b.from == null || b.to == null) return 0;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return Math.max(0, daysBetween(from, to) + 1);
}
