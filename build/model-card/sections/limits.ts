import type { CardFigures } from '../figures-of.ts';
import { expectedOf, heldOut } from '../hold-out-promises.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, number, page, percent, signed } from '../markdown.ts';
import { rankShares } from '../pictures.ts';
import { worstOf } from '../promises.ts';
import { LONGEST } from '../rank-checks.ts';
import { scoreFormula } from '../score-checks.ts';
import { spreadOf } from '../spread.ts';

/** 9. What the figures leave open, what not to promise, known misfits, and what would change the card. */
export function limits(inputs: CardInputs, card: CardFigures): string {
  const { fits, profiles, ranks, curve, draws, holdOuts, closing, closingBands, scores } = card;
  const { figures } = inputs;
  const halfWidths = profiles.map(({ matches }) => {
    const { low, high } = spreadOf(matches);
    return (100 * (high - low)) / 2;
  });
  const sd = ranks.find(({ what }) => what === 'SD of ranks, matched');
  const [one, three, ten] = [curve[0], curve[2], curve[9]];
  const matched = rankShares(inputs, fits, 'matched');
  const beyond = (shares: readonly number[]) => percent(1 - shares.reduce((sum, share) => sum + share, 0), 1);
  const single = rankShares(inputs, fits, 'unmatched');
  const points = (check: typeof one) => signed(100 * ((check?.model ?? 0) - (check?.published as number)), 1);
  const last = closing.bands.at(-1);
  const top = scores.at(-1);
  const failures = holdOuts.filter((row) => heldOut(row) === false || expectedOf(row) === null);
  return page([
    '## 9. Limits',
    '**Public data do not identify**',
    bullets([
      'the ceiling (κ0), the base and the spread of applicants apart: one ridge; the base and the number of applications: only their sum;',
      'how outcomes hang together at the rank stage (τ, λ, γ0), hence what breadth is worth;',
      'how far applications follow seats (h), and what is unknown of each program;',
      'any effect of an applicant besides score and visa; gold against silver; signals and geography for IMGs; states;',
      'the curvature of the score effect.',
    ]),
    '**Not to be promised**',
    bullets([
      `P(match) of one person, before interviews, better than about ± ${number(Math.min(...halfWidths))}–${number(Math.max(...halfWidths))} points (half of the range of the three profiles at 80), and own unseen strength comes on top;`,
      'the truth at one or two ranks better than ± 5 points; any causal reading of the public curve (“one more rank adds …”);',
      'scores below 220 or above 265, more than ten years since graduation, two or more negative answers: added log odds are extrapolation there;',
      'effects of years, attempts, US experience, Step 3, preliminary year, gold over silver, advocates: assumed;',
      'family medicine, pediatrics, or any specialty without its own figures; which of two similar unknown programs is better;',
      'coverage of the 80 % range. No individual outcomes are public, so it cannot be checked: a *plausible range*, not a confidence interval.',
    ]),
    '**Known misfits**',
    bullets([
      `SD of the ranks of the matched: ${number(sd?.model ?? Number.NaN, 1)} for ${number(sd?.published as number, 1)}; the model’s longest lists are too long (${beyond(matched.model)} % of the matched rank more than ${LONGEST}, for ${beyond(matched.published)}).`,
      `One rank only: ${percent(single.model[0] as number)} % of the not matched, for ${percent(single.published[0] as number)} % of the shape with the published mean and SD.`,
      `P(match) is ${points(one)} points off the public curve at one rank, ${points(three)} at three, ${points(ten)} at ten (largest error ${number(100 * worstOf('', curve).model, 1)}).`,
      `At high scores the model is above the formula: ${points(top)} points at ${top?.what}; closing test, band from ${last?.from}: ${signed(100 * ((last?.share ?? Number.NaN) - scoreFormula(figures)(last?.score ?? Number.NaN)), 1)} (standard error ${percent(closingBands.at(-1)?.error ?? Number.NaN, 1)}).`,
      `US IMGs: only the level is fitted, with an assumed mean score of ${figures.specialty.usMeanScore.value}; spread and slopes are those of non-US IMGs.`,
      `All six quartiles are exact in ${percent(draws.quartilesExact, 1)} % of the draws only.`,
      `Hold-outs that fail or miss what was expected: ${failures.map(({ specialty }) => specialty.replaceAll('-', ' ')).join(', ')}.`,
    ]),
    '**Not modelled**: that interviews cost days and cannot all be taken; couples; interviews without a rank; SOAP and places outside the Match; programs that answer to each other; a change of market beyond the drift.',
    '**What would change this card**',
    bullets([
      'Users’ own results (applications, invitations, ranks, match), given freely: a calibration plot of the ranges, sizes for the assumed effects, ' +
        'and the first test of a single chance.',
      `US IMG figures of ${figures.specialty.matched.year}, a count of applications per IMG newer than 2016 (AAIM), match shares by visa within internal medicine, sponsorship by program.`,
      'After invitations arrive, the number of interviews says more than all of this; a later version will use it.',
    ]),
  ]);
}
