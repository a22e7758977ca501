import { leastSquares } from '../../src/engine/odds/levenberg-marquardt.ts';
import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from '../../src/loop/odds/parameters.ts';
import type { OddsTable } from '../../src/loop/odds/table.ts';
import { mean, standardDeviation } from './spread.ts';

export interface Drivers {
  /** Change of the number per standard deviation of each drawn parameter, the others held; largest first. */
  readonly effects: readonly { readonly name: ParameterName; readonly perSd: number }[];
  /** Standard error of one effect, as if the parameters were uncorrelated. */
  readonly error: number;
  /** Share of the variance over the draws that they explain together, and that the assumed ones among them explain. */
  readonly explained: number;
  readonly assumed: number;
}

/** Linear regression of a number (one value a draw) on the parameters that are drawn rather than fitted. */
export function driversOf({ draws }: OddsTable, values: readonly number[]): Drivers {
  const names = PARAMETER_NAMES.filter((name) => !['fixed', 'fitted'].includes(PARAMETERS[name].spread.kind));
  const columns = names.map((name) => standardised(draws.map(({ parameters }) => parameters[name])));
  const centre = mean(values);
  const residuals = (x: readonly number[]) =>
    Float64Array.from(values, (value, draw) =>
      columns.reduce((sum, column, k) => sum - (x[k] as number) * (column[draw] as number), value - centre),
    );
  const none = names.map(() => 0);
  const { x, loss } = leastSquares({ residuals, start: none, lower: none.map(() => -100), upper: none.map(() => 100) });
  const total = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const byAssumed = values.map((_, draw) =>
    names.reduce(
      (sum, name, k) =>
        PARAMETERS[name].status === 'assumed' ? sum + (x[k] as number) * (columns[k]?.[draw] as number) : sum,
      0,
    ),
  );
  return {
    effects: names
      .map((name, k) => ({ name, perSd: x[k] as number }))
      .sort((a, b) => Math.abs(b.perSd) - Math.abs(a.perSd)),
    error: Math.sqrt(loss / (values.length - names.length - 1) / (values.length - 1)),
    explained: 1 - loss / total,
    assumed: (standardDeviation(byAssumed) / standardDeviation(values)) ** 2,
  };
}

function standardised(values: readonly number[]): readonly number[] {
  const [centre, sd] = [mean(values), standardDeviation(values)];
  return values.map((value) => (value - centre) / sd);
}
