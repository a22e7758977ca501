import { CLOSING } from '../crowd-checks.ts';
import { type CardInputs, FIGURES_FILE, ODDS_FILE } from '../inputs.ts';
import { bullets, page } from '../markdown.ts';

/** The line that ties the card to one odds file. */
export function hashLine({ hashes }: Pick<CardInputs, 'hashes'>): string {
  return `Made from \`${ODDS_FILE}\`, SHA-256 \`${hashes.get(ODDS_FILE)}\`.`;
}

/** 10. How to make all of it again. */
export function reproduce({ table: odds, figures, profiles, hashes }: CardInputs): string {
  const all = [...Object.values(figures.specialty), ...Object.values(figures.checks)].map(({ year }) => year);
  const years = all.flatMap((year) => year.split('/')).sort();
  return page([
    '## 10. To reproduce',
    '```sh\nnpm run calibrate     # figures and catalogue → data/odds/internal-medicine.json\nnpm run model-card    # this page and its pictures\nnpm run test:deep     # the same bytes twice, the closing test on 20,000\n```',
    bullets([
      `Seed \`${odds.seed}\`; ${odds.tried} draws tried, ${odds.draws.length} kept (the others fit the figures too badly: χ² above 30, or the score would explain nothing or all). ` +
        `Closing test: seed \`${CLOSING.seed}\`. No clock and no other randomness: the same files give the same bytes.`,
      `Figures of ${years[0]} to ${years.at(-1)}; the sample profiles are of ${profiles[0]?.profile.asOf}, for the ${profiles[0]?.profile.season} Match.`,
      `\`${FIGURES_FILE}\` has SHA-256 \`${hashes.get(FIGURES_FILE)}\`.`,
      `The odds file itself names what it was fitted to: figures \`${odds.figuresHash.slice(0, 12)}…\`, catalogue facts \`${odds.catalogueHash.slice(0, 12)}…\` (a test compares).`,
    ]),
    `Specification and decisions: [architecture](architecture.md), [odds](decisions/005-odds.md). Every parameter stands once, in \`src/loop/odds/parameters.ts\`; every published figure with its source in \`${FIGURES_FILE}\`.`,
  ]);
}
