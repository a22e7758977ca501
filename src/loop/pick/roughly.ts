import type { Interval } from './result.ts';

type Range = Pick<Interval, 'low' | 'high'>;

/** What may be said of a probability outside of the data: its range outwards to steps of five per cent, and no middle. */
export function roughly({ low, high }: Range): Range {
  const from = Math.floor(low * 20);
  return { low: from / 20, high: Math.min(20, Math.max(from + 1, Math.ceil(high * 20))) / 20 };
}

/** The same for a count that is an average: outwards to whole numbers. */
export function roughCount({ low, high }: Range): Range {
  const from = Math.floor(low);
  return { low: from, high: Math.max(from + 1, Math.ceil(high)) };
}
