import { shareMatched } from '../../../src/engine/odds/population.ts';
import type { CardFigures } from '../figures-of.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, grouped, page, percent, table } from '../markdown.ts';
import { IMG_APPLICANTS } from '../published.ts';
import { spreadOf } from '../spread.ts';

/** 1. What the model answers, for whom, and the three populations that must not be mixed. */
export function answers({ figures }: CardInputs, { fits, us }: CardFigures): string {
  const { specialty } = figures;
  const ranked2025 = specialty.nonUsRanked.value + specialty.usRanked.value;
  const matched2025 = specialty.nonUsMatched.value + specialty.usMatched.value;
  const publicRanked = ranked2025 / IMG_APPLICANTS.value;
  const ranked2026 = specialty.matched.value + specialty.notMatched.value;
  const modelRanked = fits.base.atLeastOne;
  const modelShare = shareMatched(fits.base);
  const overDraws = spreadOf(fits.draws.map(({ atLeastOne }) => atLeastOne));
  const outside = (atLeastOne: number) => 1 - publicRanked / atLeastOne;
  const range = (low: number, high: number) => `${percent(low)}–${percent(high)}`;
  const ofRanked = (matched: number, of: number) => `${percent(matched / of, 1)} % of ${grouped(of)}`;
  return page([
    '## 1. What it answers',
    bullets([
      'For an international medical graduate (IMG) with **a complete, eligible application** to categorical internal medicine: the ' +
        'chance of an interview at each program, and of a match with a list of programs.',
      'Made for the applicant who chooses where to apply, and for whoever advises one. Not for choosing among applicants, and ' +
        'not for another specialty (section 5).',
      'It is a model of published totals. Nobody’s own result is in it, so no single chance has ever been checked against outcomes.',
    ]),
    'Three populations, kept apart. A rate of one is not a rate of another:',
    table(
      ['', 'public', 'model, base', 'the public figure counts'],
      [
        ['applied', grouped(IMG_APPLICANTS.value), '–', `IMGs, US and non-US, ${IMG_APPLICANTS.year} (secondary)`],
        [
          '→ ranked, of the applied',
          `${percent(publicRanked, 1)} % (${grouped(ranked2025)})`,
          `${percent(modelRanked, 1)} %`,
          'the same IMGs, 2025; ranked it anywhere on their list',
        ],
        [
          '→ matched, of the ranked',
          ofRanked(specialty.matched.value, ranked2026),
          `${percent(modelShare, 1)} %`,
          `non-US IMGs who prefer it, ${specialty.matched.year}; fitted to this`,
        ],
        [
          '',
          ofRanked(specialty.nonUsMatched.value, specialty.nonUsRanked.value),
          '–',
          'non-US IMGs who ranked it anywhere, 2025',
        ],
        [
          '',
          ofRanked(specialty.usMatched.value, specialty.usRanked.value),
          '–',
          `US IMGs, the same; carried to ${specialty.matched.year} it is ${percent(us.published as number, 1)} %, model ${percent(us.model, 1)} %`,
        ],
        [
          'matched, of the applied',
          `${percent(matched2025 / IMG_APPLICANTS.value, 1)} % (${grouped(matched2025)})`,
          `${percent(modelRanked * modelShare, 1)} %`,
          'IMGs, US and non-US, 2025; the model’s, of complete, eligible applications',
        ],
      ],
      [0, 3],
    ),
    `The model gives ${percent(modelRanked)} % of complete, eligible non-US applicants at least one interview ` +
      `(${range(overDraws.low, overDraws.high)} over the draws); in public ${percent(publicRanked)} % of all who applied ranked a ` +
      `program. Taken together, **about ${percent(outside(modelRanked))} % of applicants are outside the model** ` +
      `(${range(outside(overDraws.low), outside(overDraws.high))} over the draws; we say 10–30, since the public count mixes years and ` +
      'US with non-US IMGs): not certified in time, withdrawn, or screened out everywhere. The model counts an interview as a rank: ' +
      'interviews that no one ranks are not in it.',
  ]);
}
