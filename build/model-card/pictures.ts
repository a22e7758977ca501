import { rankCounts } from '../../src/engine/odds/rank-counts.ts';
import type { Closing } from '../../src/loop/odds/calibration/closing.ts';
import { rankTargets } from '../../src/loop/odds/calibration/figures.ts';
import type { Check } from './check.ts';
import type { Fits } from './fits.ts';
import type { CardInputs } from './inputs.ts';
import { QUARTILE_SCORE_CURVE } from './published.ts';
import { GROUPS, LONGEST } from './rank-checks.ts';
import { scoreFormula } from './score-checks.ts';
import { type Axis, chart, type Layer, type Panel, type Point } from './svg-chart.ts';

const PERCENT: Axis = { label: '', min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], unit: ' %' };
const DRAWS = 'model, 10th to 90th percentile of the draws';

function modelLayers(checks: readonly Check[]): readonly Layer[] {
  return [
    {
      kind: 'band',
      name: DRAWS,
      edges: checks.map(({ what, draws, model }) => [
        Number(what),
        100 * (draws?.low ?? model),
        100 * (draws?.high ?? model),
      ]),
    },
    {
      kind: 'line',
      name: 'model, base values',
      tone: 'model',
      points: checks.map(({ what, model }): Point => [Number(what), 100 * model]),
    },
  ];
}

export function rankCurvePicture(checks: readonly Check[], description: string): string {
  const panel: Panel = {
    heading: 'P(match given so many ranks)',
    x: { label: 'contiguous ranks', min: 0.5, max: LONGEST + 0.5, ticks: range(1, LONGEST) },
    y: PERCENT,
    layers: [
      ...modelLayers(checks),
      {
        kind: 'marks',
        name: 'from the published means and SDs',
        tone: 'published',
        shape: 'circle',
        points: checks.map(({ what, published }): Point => [Number(what), 100 * (published as number)]),
      },
    ],
  };
  return chart('Chance of matching by number of ranks', description, [panel]);
}

/** Distribution of ranks of one group up to `LONGEST`, of the model and of the published mean and SD. */
export function rankShares({ figures }: CardInputs, { base }: Fits, group: 'matched' | 'unmatched') {
  const target = rankTargets(figures.specialty)[group];
  const total = base[group].reduce((sum, p) => sum + p, 0);
  return {
    model: range(1, LONGEST).map((k) => (base[group][k] as number) / total),
    published: range(1, LONGEST).map((k) => rankCounts(target.mean, target.sd)[k] as number),
  };
}

export function rankCountsPicture(inputs: CardInputs, fits: Fits, description: string): string {
  const panel = (group: 'matched' | 'unmatched'): Panel => {
    const { model, published } = rankShares(inputs, fits, group);
    const points = (shares: readonly number[]) => shares.map((share, k): Point => [k + 1, 100 * share]);
    return {
      heading: `share of the ${GROUPS[group]}`,
      x: { label: 'contiguous ranks', min: 0.4, max: LONGEST + 0.6, ticks: [1, 3, 5, 7, 9, 11, 13, 15] },
      y: { ...PERCENT, max: 50, ticks: [0, 10, 20, 30, 40, 50] },
      layers: [
        { kind: 'bars', name: 'model, base values', width: 0.8, points: points(model) },
        {
          kind: 'marks',
          name: 'shape with the published mean and SD',
          tone: 'published',
          shape: 'circle',
          points: points(published),
        },
      ],
    };
  };
  return chart('Number of ranks of the matched and of the not matched', description, [
    panel('matched'),
    panel('unmatched'),
  ]);
}

export function scoreCurvePicture(
  { figures }: CardInputs,
  checks: readonly Check[],
  { bands }: Closing,
  description: string,
): string {
  const formula = scoreFormula(figures);
  const panel: Panel = {
    heading: 'P(match given a rank)',
    x: { label: 'Step 2 CK', min: 208, max: 282, ticks: [210, 220, 230, 240, 250, 260, 270, 280] },
    y: PERCENT,
    layers: [
      ...modelLayers(checks),
      {
        kind: 'line',
        name: 'formula from the published means and SD',
        tone: 'published',
        dashed: true,
        points: range(210, 280).map((score): Point => [score, 100 * formula(score)]),
      },
      {
        kind: 'marks',
        name: 'second derivation, from the quartiles',
        tone: 'published',
        shape: 'square',
        points: QUARTILE_SCORE_CURVE.value.map(([score, share]): Point => [score, 100 * share]),
      },
      {
        kind: 'marks',
        name: 'closing test, through the path of a user',
        tone: 'other',
        shape: 'diamond',
        points: bands.map(({ score, share }): Point => [score, 100 * share]),
      },
    ],
  };
  return chart('Chance of matching by Step 2 CK', description, [panel]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
