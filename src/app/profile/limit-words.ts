import type { FeeTier } from '../../catalogue/season.ts';
import { affordable, costOf } from '../../loop/pick/fees.ts';

/** More than any catalogue holds. */
const MOST = 2000;

/** What a limit means in money or in programs, with the step in the fees: `43 applications cost $720: 30 at $11, then 13 at $30.` */
export function limitInWords(limitBy: 'applications' | 'dollars', limit: string, fees: readonly FeeTier[]): string {
  const given = Number(limit);
  if (!/^\d{1,7}$/.test(limit.trim()) || given === 0) return feesInWords(fees);
  const count = limitBy === 'applications' ? Math.min(given, MOST) : affordable(given, fees, MOST);
  if (count === 0) return feesInWords(fees);
  const cost = dollars(costOf(count, fees));
  const steps = stepsOf(count, fees);
  const applications = count === 1 ? '1 application' : `${count.toLocaleString('en-US')} applications`;
  return limitBy === 'applications'
    ? `${applications} ${count === 1 ? 'costs' : 'cost'} ${cost}${steps}.`
    : `${dollars(given)} pays for ${applications} (${cost}${steps}).`;
}

function stepsOf(count: number, fees: readonly FeeTier[]): string {
  const first = fees[0]?.first;
  if (first === undefined || count <= first) return '';
  return `: the first ${first} at ${dollars(fees[0]?.usd ?? 0)}, then ${count - first} at ${dollars(fees[1]?.usd ?? 0)}`;
}

function feesInWords(fees: readonly FeeTier[]): string {
  return fees
    .map(({ first, usd }, tier) =>
      first === undefined
        ? `${tier === 0 ? 'All' : 'each more'} ${dollars(usd)}`
        : `The first ${first} cost ${dollars(usd)} each`,
    )
    .join(', ')
    .concat('.');
}

function dollars(usd: number): string {
  return `$${usd.toLocaleString('en-US')}`;
}
