import { PARAMETER_NAMES, type ParameterName } from '../parameters.ts';
import type { OddsTable } from '../table.ts';

export interface Driver {
  readonly parameter: ParameterName;
  /** Change of the value when the parameter rises by one SD of its draws, all else as it falls in the draws. */
  readonly perSd: number;
}

/** Which parameters move a value (one a draw, such as P(match) of a list), the strongest first: slope of each alone. */
export function drivers({ draws }: OddsTable, values: readonly number[]): readonly Driver[] {
  return PARAMETER_NAMES.flatMap((parameter) => {
    const x = draws.map(({ parameters }) => parameters[parameter]);
    const sd = Math.sqrt(covariance(x, x));
    return sd > 1e-9 ? [{ parameter, perSd: covariance(x, values) / sd }] : [];
  }).sort((a, b) => Math.abs(b.perSd) - Math.abs(a.perSd));
}

function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, k) => (value - meanA) * ((b[k] as number) - meanB)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
