import type { Interval } from '../../loop/pick/result.ts';
import { roughCount, roughly } from '../../loop/pick/roughly.ts';

/** Keeps a number and its unit on one line. */
const NBSP = '\u00a0';

/** A probability in whole per cents, the finest the model allows: `56 %`, `under 1 %`, `over 99 %`. */
export function percent(probability: number): string {
  if (probability < 0.005) return `under 1${NBSP}%`;
  if (probability > 0.995) return `over 99${NBSP}%`;
  return `${Math.round(probability * 100)}${NBSP}%`;
}

/** The plausible range in whole per cents: `43 to 67 %`; where both ends round alike, that number alone. */
export function percentRange({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return from;
  return `${from.replace(`${NBSP}%`, '')} to ${to}`;
}

/** A range for profiles outside the data: outwards to steps of five, so that it promises no more than it can: `35 to 70 %`. */
export function roughRange({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  const rough = roughly({ low, high });
  const [from, to] = [Math.round(rough.low * 100), Math.round(rough.high * 100)];
  return from === 0 ? `under ${to}${NBSP}%` : `${from} to ${to}${NBSP}%`;
}

/** `about 56 %`; `under 1 %` needs no "about". */
export function middleInWords({ median }: Pick<Interval, 'median'>): string {
  const text = percent(median);
  return /^\d/.test(text) ? `about ${text}` : text;
}

/** `about 56 %, plausibly 43 to 67 %`: a single number never stands without its range. */
export function chanceInWords(chance: Interval): string {
  const [middle, range] = [percent(chance.median), percentRange(chance)];
  return middle === range ? middleInWords(chance) : `${middleInWords(chance)}, plausibly ${range}`;
}

/** A count that is an average: one decimal below ten, whole above. */
export function average(count: number): string {
  return count < 9.95 ? count.toFixed(1) : String(Math.round(count));
}

export function averageRange({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  return average(low) === average(high) ? average(low) : `${average(low)} to ${average(high)}`;
}

/** For profiles outside the data: outwards to whole numbers: `0 to 3`. */
export function roughAverageRange({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  const rough = roughCount({ low, high });
  return `${rough.low} to ${rough.high}`;
}

/** A gain in probability as points: `+0.4 points`, `under 0.1 points`. */
export function points(gain: number): string {
  if (gain < 0.0005) return `under 0.1${NBSP}points`;
  const text = (gain * 100).toFixed(1);
  return `+${text}${NBSP}${text === '1.0' ? 'point' : 'points'}`;
}

/** A term of the breakdown on the log-odds scale with its sign: `+0.35`, `−0.40`, `0`. */
export function signed(logOdds: number): string {
  const text = Math.abs(logOdds).toFixed(2);
  if (text === '0.00') return '0';
  return `${logOdds < 0 ? '−' : '+'}${text}`;
}

/** How much is known of a program, in words: the share is of the facts the model reads. */
export function knownInWords(share: number): string {
  if (share >= 0.7) return 'Much known';
  if (share >= 0.3) return 'Some known';
  return 'Little known';
}

/** `1 application`, `30 applications` */
export function countInWords(applications: number): string {
  return applications === 1 ? '1 application' : `${applications} applications`;
}
