import { PARAMETERS, type ParameterName } from '../../../src/loop/odds/parameters.ts';
import type { CardFigures } from '../figures-of.ts';
import type { CardInputs } from '../inputs.ts';
import { number, page, percent, signed, table } from '../markdown.ts';
import type { ProfileFigures } from '../profile-figures.ts';
import { PROTOTYPE, PROTOTYPE_A } from '../prototype.ts';
import { spreadOf } from '../spread.ts';

const MOST = 6;
/** In points; smaller drivers are left out. */
const LEAST = 1.5;

/** 8. What the answer hangs on. */
export function sensitivity({ table: odds }: CardInputs, { profiles, drivers }: CardFigures): string {
  const [a] = profiles as readonly [ProfileFigures, ...ProfileFigures[]];
  const letters = profiles.map(({ sample }) => `(${sample.letter})`);
  const assumedFirst = letters.filter(
    (_, k) => PARAMETERS[drivers[k]?.effects[0]?.name ?? 'chi2'].status === 'assumed',
  );
  const worst = Math.min(...drivers.map(({ explained }) => explained));
  const error = Math.max(...drivers.map((one) => one.error));
  return page([
    '## 8. Sensitivity',
    '**How applications hang together.** P(match) of the list of 80 at the base values, in percent, if all applications were independent, in the ' +
      'two-stage model, and if all stood and fell together (the best single program’s chance):',
    table(
      ['', 'independent', 'two-stage', 'fully common'],
      [
        ...profiles.map(({ sample, atBase }) => [
          `(${sample.letter})`,
          percent(atBase.independent),
          percent(atBase.twoStage),
          percent(atBase.common),
        ]),
        ['(a), prototype', `${PROTOTYPE_A.independence}`, `${PROTOTYPE_A.twoStage}`, `${PROTOTYPE_A.common}`],
      ],
    ),
    `Treating applications as independent overstates P(match) of (a) by ${number(100 * (a.atBase.independent - a.atBase.twoStage))} points. Public figures do not hold the correlation at the rank stage (τ). ` +
      'It decides what breadth is worth; profile (a), draws in thirds by τ:',
    table(
      ['τ', 'draws', 'P(match) at 80, %', '40 → 80, points'],
      thirds(odds.draws.map(({ parameters }) => parameters.tau)).map((indices) => {
        const at = (values: readonly number[]) => spreadOf(indices.map((k) => values[k] as number));
        const taus = indices.map((k) => odds.draws[k]?.parameters.tau ?? Number.NaN);
        const [chance, gain] = [at(a.matches), at(a.gains[40])];
        return [
          `${number(Math.min(...taus), 2)}–${number(Math.max(...taus), 2)}`,
          `${indices.length}`,
          `${percent(chance.median)} [${percent(chance.low)}–${percent(chance.high)}]`,
          `${percent(gain.median, 1)} [${percent(gain.low, 1)}–${percent(gain.high, 1)}]`,
        ];
      }),
    ),
    `**Drivers of the range.** Linear regression of P(match) at 80 on the drawn parameters: change in points per SD of each, the others held; those from ` +
      `${LEAST} on. They explain at least ${percent(worst)} % of the variance over the draws; standard error about ${number(error, 1)} points. ◇ assumed.`,
    table(
      ['', 'drivers, points per SD', 'assumed, %', 'prototype'],
      drivers.map(({ effects, assumed }, k) => [
        letters[k] as string,
        effects
          .filter(({ perSd }) => Math.abs(perSd) >= LEAST)
          .slice(0, MOST)
          .map(({ name, perSd }) => `${nameOf(name)} ${signed(perSd, 1)}`)
          .join(', '),
        percent(assumed),
        PROTOTYPE[profiles[k]?.sample.letter ?? 'a'].drivers,
      ]),
      [0, 1, 3],
    ),
    '*Assumed, %*: share of the variance over the draws that assumed numbers explain. A parameter’s SD upwards makes a negative effect smaller, hence the sign; the prototype’s are without. ' +
      `The largest driver of ${assumedFirst.join(', ')} is an assumed number: the range of one person is mostly our ignorance of effects that nobody has published.`,
  ]);
}

function nameOf(name: ParameterName): string {
  const { status, label } = PARAMETERS[name];
  return `${status === 'assumed' ? '◇ ' : ''}${label.replace(/,.*/, '')}`;
}

/** Indices of the values in three parts of equal size, lowest first. */
function thirds(values: readonly number[]): readonly (readonly number[])[] {
  const order = [...values.keys()].sort((i, k) => (values[i] as number) - (values[k] as number));
  const cut = (part: number) => Math.round((part * order.length) / 3);
  return [0, 1, 2].map((part) => order.slice(cut(part), cut(part + 1)));
}
