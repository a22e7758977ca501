import type { CurveError } from '../../../src/loop/odds/calibration/holdouts.ts';
import { verdict } from '../check.ts';
import type { CardFigures } from '../figures-of.ts';
import { expectedOf, HOLD_OUT_APPLICATIONS, heldOut, worstLength } from '../hold-out-promises.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, number, page, percent, table } from '../markdown.ts';

/** 5. Specialties that the fit never saw, shown whatever comes out. */
export function holdOutSection(inputs: CardInputs, { holdOuts }: CardFigures): string {
  const errors = ({ mean, max }: CurveError) => `${percent(mean, 1)} / ${percent(max, 1)}`;
  const name = (specialty: string) => specialty.replaceAll('-', ' ');
  const missed = holdOuts
    .filter((row) => heldOut(row) === false)
    .map(({ specialty }) => worstLength(inputs, specialty))
    .map(
      ({ specialty, ranks, error, share, toTen }) =>
        `${name(specialty)}: ${percent(error, 1)} points at ${ranks} ranks, which ${percent(share)} % of its applicants reach (up to ten ranks: ${percent(toTen, 1)})`,
    );
  const worse = holdOuts.filter(({ asItIs, baseOnly }) => baseOnly.mean > asItIs.mean).length;
  const scoreless = holdOuts.filter(({ scoreGap }) => scoreGap.published <= 0).map(({ specialty }) => name(specialty));
  return page([
    '## 5. Hold-outs',
    'Does the form carry over to specialties it was not fitted to? Error of P(match given k ranks), k = 1–15, in points: mean weighted by ' +
      `applicants / largest. σ_u, λ and τ of internal medicine, its signals, and ${HOLD_OUT_APPLICATIONS} applications (assumed) throughout.`,
    table(
      [
        'specialty',
        'as it is',
        'base',
        'base, rank level',
        'all four',
        'expected',
        'verdict',
        'score gap: model',
        'public',
      ],
      holdOuts.map((row) => {
        const expected = expectedOf(row);
        return [
          name(row.specialty),
          errors(row.asItIs),
          errors(row.baseOnly),
          errors(row.baseAndRank),
          errors(row.fourNumbers),
          expected === null ? 'failure' : `≤ ${percent(expected)}`,
          verdict(heldOut(row)),
          number(row.scoreGap.model, 1),
          number(row.scoreGap.published),
        ];
      }),
      [0, 6],
    ),
    bullets([
      'Columns: internal medicine’s curve as it is; only the base re-fitted; base and rank level; all four numbers. *Expected* is of the largest ' +
        'error with base and rank level, from the project’s prototype. Score gap: mean score of the matched less that of the others, model | public.',
      ...(missed.length > 0 ? [`Not held – ${missed.join('; ')}.`] : []),
      `As it is, the curve of internal medicine does not fit elsewhere; re-fitting the base alone makes it worse in ${worse} of ${holdOuts.length}.`,
      '**Rule.** A specialty needs at least its own match share and its own mean rank counts. Where the matched score no higher than the others ' +
        `(${scoreless.join(', ')}), the score counts nothing there. Without own figures the product shows no P(match), only an ordering.`,
      'The fit never reads these figures: `src/loop/odds/calibration/calibrate.test.ts` (“the fit reads the specialty alone”) alters them and ' +
        'asks for the same bytes.',
    ]),
  ]);
}
