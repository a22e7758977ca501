import { verdict } from '../check.ts';
import type { CardFigures } from '../figures-of.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, number, page, percent, signed, table } from '../markdown.ts';
import { COUNTS, type ProfileFigures } from '../profile-figures.ts';
import { withinFactorTwo } from '../promises.ts';
import { PROTOTYPE, PROTOTYPE_A, type PrototypeRange } from '../prototype.ts';
import { type Spread, spreadOf } from '../spread.ts';

/** A difference of medians from the prototype above this wants an explanation. */
const NEAR = 3;

const range = ({ median, low, high }: Spread, digits = 0) =>
  `${percent(median, digits)} [${percent(low, digits)}–${percent(high, digits)}]`;
const theirs = ([median, low, high]: PrototypeRange) => `${median} [${low}–${high}]`;

/** 7. Three sample profiles through the product's own `pick`, beside the project's earlier prototype. */
export function profileSection({ season, book }: CardInputs, { profiles }: CardFigures): string {
  const { gold, silver } = season.signals.value;
  const sponsors = book.facts.filter(({ h1b }) => h1b?.value === true).length;
  const differences = profiles.flatMap(({ sample, summaries }) =>
    COUNTS.map((count) => ({
      letter: sample.letter,
      count,
      points: 100 * summaries[count].matchChance.median - PROTOTYPE[sample.letter].match[count][0],
    })),
  );
  const far = differences.filter(({ points }) => Math.abs(points) > NEAR);
  const [a] = profiles as readonly [ProfileFigures, ...ProfileFigures[]];
  const base = a.atBase.unseen;
  return page([
    '## 7. Three sample profiles',
    bullets(profiles.map(({ sample }) => `**(${sample.letter})** ${sample.words} (\`${sample.file}\`)`)),
    `P(match) in percent, median [10th–90th percentile of the draws], of the list that \`prelude pick\` makes, ${gold} gold and ${silver} silver ` +
      'signals placed where they add most. *Prototype*: the project’s own earlier one, another program with other synthetic applicants; no public figure ' +
      'corresponds to a single profile. *Own unseen strength*: the same list for the applicant at the 10th and at the 90th percentile of what no form shows ' +
      '(median of the draws); it is averaged inside P(match), and is not part of the range.',
    table(
      [
        '',
        'applications',
        'P(match)',
        'prototype',
        'difference',
        'interviews',
        'at least one',
        'P(match), given one',
        'own unseen strength',
      ],
      profiles.flatMap(({ sample, summaries }) =>
        COUNTS.map((count) => {
          const { matchChance, expectedInterviews, atLeastOneInterview, matchGivenInterview, unseenStrength } =
            summaries[count];
          const prototype = PROTOTYPE[sample.letter].match[count];
          return [
            `(${sample.letter})`,
            `${count}`,
            `**${percent(matchChance.median)}** [${percent(matchChance.low)}–${percent(matchChance.high)}]`,
            theirs(prototype),
            signed(100 * matchChance.median - prototype[0], 1),
            `${number(expectedInterviews.median, 1)} [${number(expectedInterviews.low, 1)}–${number(expectedInterviews.high, 1)}]`,
            percent(atLeastOneInterview.median),
            percent(matchGivenInterview.median),
            `${percent(unseenStrength.low)} … ${percent(unseenStrength.high)}`,
          ];
        }),
      ),
    ),
    far.length === 0
      ? `No median is more than ${number(Math.max(...differences.map(({ points }) => Math.abs(points))), 1)} points from the prototype's.`
      : `More than ${NEAR} points from the prototype: ${far.map(({ letter, count, points }) => `(${letter}) at ${count}, ${signed(points, 1)}`).join('; ')}. ` +
        'It placed signals on the first 15 of the list, took no account of Step 3 at H-1B sponsors, and had other synthetic applicants.',
    `At the base values, (a) at 80 has ${percent(base.low)} and ${percent(base.high)} % at the 10th and 90th percentile of own unseen strength (prototype ` +
      `${PROTOTYPE_A.unseen.join(' and ')}).`,
    '**What more applications, signals and the choice of programs add** – points, difference in each draw, then median [10–90 %]:',
    table(
      ['', '40 → 80', 'prototype', 'factor 2', '80 → 120', 'prototype', 'factor 2'],
      profiles.map(({ sample, gains }) => [
        `(${sample.letter})`,
        ...([40, 80] as const).flatMap((count) => {
          const gain = spreadOf(gains[count]);
          return [range(gain, 1), theirs(PROTOTYPE[sample.letter].gain[count]), verdict(withinFactorTwo(gain))];
        }),
      ]),
      [0, 3, 6],
    ),
    table(
      ['list of 80', 'all signals', 'prototype', 'gold alone', 'typical list, P(match), %', 'prototype'],
      profiles.map(({ sample, signals, gold: goldAlone, typical }) => {
        const prototype = PROTOTYPE[sample.letter];
        return [
          `(${sample.letter})`,
          range(signals, 1),
          prototype.signals === null ? '–' : theirs(prototype.signals),
          range(goldAlone, 1),
          range(typical),
          theirs(prototype.typical),
        ];
      }),
    ),
    bullets([
      '*Factor 2*: promised is that the range of a gain reaches from half to twice its median, or less far.',
      'Signals: the same list with and without them, everybody else still signalling. Studies of signals are of US students mostly.',
      '*Typical list*: chosen as the calibration lets people choose, at random with weight to popular programs and open gates. What choosing well adds is ' +
        '**modelled**: it rests on reported visa facts and on h, and no trial has measured it. A chosen ' +
        'list suffers most where a report is wrong.',
      `(c) gains little from more applications, since only ${sponsors} of ${book.programs.length} programs are known to sponsor H-1B: finding out is worth more than applying.`,
    ]),
  ]);
}
