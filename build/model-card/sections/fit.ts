import { residualsTo } from '../../../src/engine/odds/targets.ts';
import { rankTargets } from '../../../src/loop/odds/calibration/figures.ts';
import { type Check, held, missOf, verdict } from '../check.ts';
import { publishedVisaDifference } from '../crowd-checks.ts';
import type { CardFigures } from '../figures-of.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, number, page, percent, signed, table } from '../markdown.ts';
import { rankShares } from '../pictures.ts';
import { worstOf } from '../promises.ts';
import { PROTOTYPE_DRAWS } from '../prototype.ts';
import { LOG_NORMAL_CURVE, QUARTILE_SCORE_CURVE } from '../published.ts';
import { scoreFormula } from '../score-checks.ts';

export const PICTURES = {
  rankCurve: 'docs/pictures/model-rank-curve.svg',
  rankCounts: 'docs/pictures/model-rank-counts.svg',
  scoreCurve: 'docs/pictures/model-score-curve.svg',
} as const;

/** What a picture says, for those who cannot see it. */
export function descriptions(inputs: CardInputs, { curve, scores, fits }: CardFigures) {
  const at = (checks: readonly Check[], index: number) => {
    const check = checks.at(index) as Check;
    return `${percent(check.model)} % (public ${percent(check.published as number)} %) at ${check.what}`;
  };
  const shares = (group: 'matched' | 'unmatched', index: number) => {
    const { model, published } = rankShares(inputs, fits, group);
    return `${percent(model[index] as number)} % (published shape ${percent(published[index] as number)} %)`;
  };
  const apart = derivationsApart(inputs);
  const worst = (checks: readonly Check[]) => number(100 * worstOf('', checks).model, 1);
  return {
    rankCurve:
      `Chance of matching by number of ranks, model beside the curve that follows from public figures: ${at(curve, 0)} rank, ` +
      `${at(curve, 4)}, ${at(curve, 9)}, ${at(curve, 14)}. They are at most ${worst(curve)} points apart.`,
    rankCounts:
      'How many programs the matched and the not matched ranked, model beside the shape with the published mean and SD. One ' +
      `rank only: ${shares('unmatched', 0)} of the not matched. Five: ${shares('matched', 4)} of the matched.`,
    scoreCurve:
      `Chance of matching by Step 2 CK, model beside the formula from public figures: ${at(scores, 0)}, ${at(scores, 3)}, ` +
      `${at(scores, 6)}. At most ${worst(scores)} points apart; a second derivation from the published quartiles lies ` +
      `${number(Math.min(...apart))} to ${number(Math.max(...apart))} points off the formula.`,
  };
}

/** Summary checks of which a tolerance is promised for the base fit. */
export function fitChecks({ ranks, curve, scores, visa }: CardFigures): readonly Check[] {
  return [
    ...ranks,
    worstOf('largest error of P(match given k ranks), k = 1–15', curve),
    worstOf('largest error of P(match given a rank) by score, 215–275', scores),
    visa,
  ];
}

/** 3. The fit beside the published figures. */
export function fitSection(inputs: CardInputs, card: CardFigures): string {
  const { curve, scores, draws, fits } = card;
  const { chi2 } = inputs.table.base.parameters;
  const [matched, unmatched] = [rankShares(inputs, fits, 'matched'), rankShares(inputs, fits, 'unmatched')];
  const quartiles = new Map(QUARTILE_SCORE_CURVE.value);
  const apart = derivationsApart(inputs);
  const words = descriptions(inputs, card);
  const residuals = residualsTo(rankTargets(inputs.figures.specialty))(fits.base).length;
  const worse = [
    draws.share.low < PROTOTYPE_DRAWS.share[0] || draws.share.high > PROTOTYPE_DRAWS.share[1],
    draws.worstCurve > PROTOTYPE_DRAWS.worstCurve,
    draws.quartilesExact < PROTOTYPE_DRAWS.quartilesExact,
  ].filter(Boolean).length;
  const beyond = (shares: readonly number[]) => percent(1 - shares.reduce((sum, share) => sum + share, 0), 1);
  return page([
    '## 3. Fit beside the published figures',
    `Four numbers are fitted (a, σ_u, λ, γ0) to ${residuals} residuals that hold about six or seven independent facts; the line of the score ` +
      `is solved exactly. χ² = ${number(chi2, 1)} is an index of fit, not a test. *Aimed at*: the fit tries to meet it; otherwise it is a check, though ` +
      'quartiles and curve follow in part from the same means and SDs. Draws: 10th to 90th percentile; their targets are jittered on ' +
      'purpose, so they spread around the figures.',
    table(
      ['figure', 'public', 'model', 'draws', 'aimed at', 'tolerance', 'verdict'],
      fitChecks(card).map((check) => [
        check.what,
        publicOf(check),
        show(check, check.model),
        check.draws === null ? '–' : `${show(check, check.draws.low)} … ${show(check, check.draws.high)}`,
        check.aimed ? 'yes' : 'no',
        toleranceOf(check),
        verdict(held(check)),
      ]),
      [0, 4, 6],
    ),
    `Shares in percent, errors in points. The visa difference compares the same synthetic applicants with and without the need of a visa, among ` +
      `those with an interview; the one published figure (all specialties) gives ${number(publishedVisaDifference(), 2)}.`,
    '**Over the draws**, each against the untouched figures:',
    table(
      ['', 'here', 'prototype'],
      [
        [
          'share matched, 10–90 %',
          `${percent(draws.share.low, 1)}–${percent(draws.share.high, 1)}`,
          PROTOTYPE_DRAWS.share.map((share) => percent(share, 1)).join('–'),
        ],
        [
          'largest error of the rank curve, 90 % of draws within',
          percent(draws.worstCurve, 1),
          percent(PROTOTYPE_DRAWS.worstCurve, 1),
        ],
        [
          'all six quartiles exact, % of draws',
          percent(draws.quartilesExact, 1),
          percent(PROTOTYPE_DRAWS.quartilesExact),
        ],
      ],
    ),
    `Percent and points; *prototype*: the project’s own earlier one. Ours are worse in ${worse} of the three. The largest error of any quartile in any ` +
      `draw is ${number(draws.worstQuartile)} rank: jittered targets put the first quartile or the median of the matched on an edge.`,
    '### By number of ranks',
    picture(words.rankCurve, PICTURES.rankCurve),
    picture(words.rankCounts, PICTURES.rankCounts),
    table(
      ['ranks', 'public', 'model', 'draws', 'error', 'matched: public', 'model', 'not matched: public', 'model'],
      [
        ...curve.map((check, k) => [
          check.what,
          show(check, check.published as number),
          show(check, check.model),
          `${percent(check.draws?.low ?? Number.NaN)}–${percent(check.draws?.high ?? Number.NaN)}`,
          signed(100 * missOf(check), 1),
          percent(matched.published[k] as number, 1),
          percent(matched.model[k] as number, 1),
          percent(unmatched.published[k] as number, 1),
          percent(unmatched.model[k] as number, 1),
        ]),
        [
          'more',
          ...['', '', '', ''],
          ...[matched.published, matched.model, unmatched.published, unmatched.model].map(beyond),
        ],
      ],
    ),
    'Percent. First four columns: P(match given so many ranks); last four: how many of each group ranked so many. “Public” is our own ' +
      'curve: a shifted negative binomial with the published mean and SD. With one or two ranks it depends on that shape (a log-normal ' +
      `shape gives ${LOG_NORMAL_CURVE.value.map((share) => percent(share)).join(' and ')} %), so nobody knows these two better than ±5 points. ` +
      'It is a property of the population: people with more ranks are stronger. **Never read it as what one more rank adds.**',
    '### By score',
    picture(words.scoreCurve, PICTURES.scoreCurve),
    table(
      ['Step 2 CK', 'formula', 'second derivation', 'model', 'draws', 'error to the formula', 'verdict'],
      scores.map((check) => {
        const second = quartiles.get(Number(check.what));
        return [
          check.what,
          percent(check.published as number, 1),
          second === undefined ? '–' : percent(second),
          percent(check.model, 1),
          `${percent(check.draws?.low ?? Number.NaN)}–${percent(check.draws?.high ?? Number.NaN)}`,
          signed(100 * missOf(check), 1),
          verdict(held(check)),
        ];
      }),
      [0, 6],
    ),
    bullets([
      `Percent, given a rank. The two derivations of the public curve are ${number(Math.min(...apart))}–${number(Math.max(...apart))} points apart ` +
        'between 230 and 270: the model meets the formula, and the formula may be that far off.',
      'The formula and the model both assume normal scores; agreement of the two says little about the shape of the truth. Below 220 and above 265 ' +
        'both are extrapolation, and the product shows a band there, no number.',
    ]),
  ]);
}

/** Points between the two derivations of the public score curve, from 230 on. */
function derivationsApart({ figures }: CardInputs): readonly number[] {
  const formula = scoreFormula(figures);
  return QUARTILE_SCORE_CURVE.value
    .filter(([score]) => score >= 230)
    .map(([score, share]) => Math.abs(100 * (share - formula(score))));
}

function picture(words: string, path: string): string {
  return `![${words}](${path.replace(/^docs\//, '')})`;
}

function show({ unit, digits }: Check, value: number): string {
  return unit === 'share' ? percent(value, digits) : number(value, digits);
}

function publicOf(check: Check): string {
  const { published } = check;
  return typeof published === 'number' ? show(check, published) : published.map((end) => number(end, 1)).join('–');
}

function toleranceOf({ tolerance, unit, published }: Check): string {
  if (tolerance === null) return 'none';
  if (typeof published !== 'number') return 'in range';
  if (tolerance === 0) return 'exact';
  return `± ${unit === 'share' ? number(100 * tolerance, 1) : number(tolerance, 1)}`;
}
