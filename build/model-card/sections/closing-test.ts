import { verdict } from '../check.ts';
import { CLOSING } from '../crowd-checks.ts';
import type { CardFigures } from '../figures-of.ts';
import type { CardInputs } from '../inputs.ts';
import { grouped, number, page, percent, signed, table } from '../markdown.ts';
import { IMG_SHARES_BY_TYPE } from '../published.ts';
import { SCORE_TOLERANCE, scoreFormula } from '../score-checks.ts';

/** 4. Other applicants through the code that serves a user, and what the program priors make of the catalogue. */
export function closingSection(
  { figures }: CardInputs,
  { closing, closingBands, fits, us, priors }: CardFigures,
): string {
  const formula = scoreFormula(figures);
  const { specialty, checks } = figures;
  const value = (name: string) => checks[name]?.value ?? Number.NaN;
  const share = specialty.matched.value / (specialty.matched.value + specialty.notMatched.value);
  const { university, community } = IMG_SHARES_BY_TYPE.value;
  const range = (of: readonly [number, number]) => of.map((end) => percent(end)).join('–');
  return page([
    '## 4. Closing test and program priors',
    `**${grouped(CLOSING.count)} synthetic applicants**, other ones than those that set the constant of the individual path, go through the code ` +
      'that serves a user (each with a list as people choose them; base values, without the drift of 2027). Their traits besides the score are assumed.',
    table(
      ['', 'expected', 'from', 'closing test'],
      [
        ['share matched, given an interview, %', percent(share, 1), 'public', percent(closing.share, 1)],
        [
          'at least one interview, %',
          percent(fits.base.atLeastOne, 1),
          'population fit',
          percent(closing.atLeastOne, 1),
        ],
        ['mean interviews', number(fits.base.expectedRanks, 2), 'population fit', number(closing.expected, 2)],
        ['mean score, matched', number(specialty.scoreMatched.value, 1), 'public', number(closing.scoreMatched, 1)],
        [
          'mean score, not matched',
          number(specialty.scoreNotMatched.value, 1),
          'public',
          number(closing.scoreUnmatched, 1),
        ],
        ['share matched, US IMGs, %', percent(us.published as number, 1), 'public, carried over', percent(us.model, 1)],
      ],
      [0, 2],
    ),
    table(
      [
        'score band',
        'applicants',
        'formula',
        'closing test',
        'error',
        'standard error',
        `within ${number(100 * SCORE_TOLERANCE)}`,
      ],
      closing.bands.map((band, k) => {
        const error = band.share - formula(band.score);
        const { applicants, error: standard } = closingBands[k] as (typeof closingBands)[number];
        return [
          `${band.from}–${band.to - 1}`,
          grouped(applicants),
          percent(formula(band.score), 1),
          percent(band.share, 1),
          signed(100 * error, 1),
          percent(standard, 1),
          verdict(Math.abs(error) <= SCORE_TOLERANCE),
        ];
      }),
      [0, 6],
    ),
    'Percent, given an interview. The standard error is that of the synthetic sample; the population at single scores, which has none, is in section 3. ' +
      'A deep test asks for two points or less of 20,000 applicants.',
    '**Program priors** – what the model believes of the catalogue as a whole, before anybody’s own facts:',
    table(
      ['', 'public', 'model'],
      [
        [`positions (${checks.positions?.year})`, grouped(value('positions')), grouped(priors.seats)],
        [
          `share of positions that non-US IMGs take (${checks.nonUsShareOfPositions?.year}), %`,
          percent(value('nonUsShareOfPositions'), 1),
          percent(priors.nonUsShare, 1),
        ],
        [
          `programs with mostly IMGs (${checks.programsMostlyImgs?.year}), %`,
          percent(value('programsMostlyImgs')),
          percent(priors.mostlyImgs),
        ],
        [
          `share of IMGs, university programs (${IMG_SHARES_BY_TYPE.year}), %`,
          range(university),
          percent(priors.imgShares.university),
        ],
        ['… community, university-affiliated', '–', percent(priors.imgShares['community-university-affiliated'])],
        ['… community', range(community), percent(priors.imgShares.community)],
      ],
    ),
    `On the log-odds scale the known facts spread the mean openness of programs from ${signed(priors.known.low, 2)} to ${signed(priors.known.high, 2)} ` +
      `(10–90 %); what is not known of one program has an SD of ${number(priors.unknown.median, 2)}. **Most of what opens a program to IMGs is not in the ` +
      'catalogue**, so the order of two similar programs means little.',
  ]);
}
