import {
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  type ParameterRow,
} from '../../../src/loop/odds/parameters.ts';
import type { OddsTable } from '../../../src/loop/odds/table.ts';
import { MOST } from '../../../src/loop/odds/ties.ts';
import type { CardInputs } from '../inputs.ts';
import { bullets, folded, number, page, signed, table } from '../markdown.ts';
import { correlation, spreadOf, standardDeviation } from '../spread.ts';

/** Whether the figures that the fit reads hold a parameter: by itself, only together with others, or not at all. */
type Identified = 'yes' | 'jointly' | 'no';

const IDENTIFIED: Readonly<Record<Exclude<ParameterName, 'chi2'>, Identified>> = {
  populationBase: 'jointly',
  base: 'jointly',
  strengthSpread: 'jointly',
  unseenSpread: 'jointly',
  lambda: 'jointly',
  gamma0: 'jointly',
  tau: 'no',
  rankSpread: 'no',
  scoreSlope: 'jointly',
  scoreMean: 'yes',
  scoreSpread: 'yes',
  ceiling: 'jointly',
  applicationsMedian: 'jointly',
  applicationsSpread: 'no',
  popularity: 'no',
  opennessSpread: 'no',
  silver: 'no',
  goldOverSilver: 'no',
  preferredState: 'no',
  tiedState: 'no',
  visaNeeded: 'no',
  h1bNeeded: 'no',
  yearSinceGraduation: 'no',
  failedAttempt: 'no',
  usExperience: 'no',
  step3Passed: 'no',
  preliminaryYear: 'no',
  contact: 'no',
  advocate: 'no',
  rotated: 'no',
  usImg: 'jointly',
  drift: 'no',
  j1Share: 'no',
  h1bShare: 'no',
  h1bEmployer: 'no',
  h1bKnown: 'no',
  step3Gate: 'no',
};

const SHOWN = PARAMETER_NAMES.filter((name): name is keyof typeof IDENTIFIED => name !== 'chi2');
const RIDGE = 0.5;

/** 6. Every parameter. */
export function parameterSection({ table: odds }: CardInputs): string {
  const count = (status: ParameterRow['status']) => SHOWN.filter((name) => PARAMETERS[name].status === status).length;
  const atBound = odds.draws.filter(({ parameters }) => parameters.lambda < 1e-6).length;
  const states = odds.draws.flatMap(({ stateEffects }) => Object.values(stateEffects));
  return page([
    '## 6. Parameters',
    `${count('fitted')} are fitted, ${count('sourced')} come from a source, and **${count('assumed')} are assumed: no public figure gives them** (◇). Effects are log odds of an ` +
      'interview. The range of a fitted row holds the middle 80 % of the draws. **The range of an assumed row is our own spread, not evidence.** ' +
      '*Identified*: do the figures that the fit reads hold it by itself, only together with others (a ridge), or not at all? *Moves with*: ' +
      `correlation over the draws of at least ${RIDGE}.`,
    table(
      ['', 'parameter', 'base', '80 % range', 'from', 'identified', 'moves with'],
      SHOWN.map((name) => {
        const row: ParameterRow = PARAMETERS[name];
        const base = odds.base.parameters[name];
        const digits = digitsOf(base);
        const { low, high } = spreadOf(odds.draws.map(({ parameters }) => parameters[name]));
        return [
          row.symbol,
          row.label,
          number(base, digits),
          row.spread.kind === 'fixed' ? 'fixed' : `${number(low, digits)} … ${number(high, digits)}`,
          row.status === 'assumed' ? '◇ **assumed**' : row.status,
          IDENTIFIED[name],
          movesWith(odds, name),
        ];
      }),
      [0, 1, 4, 5, 6],
    ),
    folded(
      'Where each is from, and what is known against it',
      bullets(
        SHOWN.map((name) => `${PARAMETERS[name].symbol} (${PARAMETERS[name].label}): ${sourceOf(PARAMETERS[name])}`),
      ),
    ),
    bullets([
      `In ${atBound} of ${odds.draws.length} draws λ lies at its lower bound, 0: there, strength counts for interviews alone.`,
      'A sourced row rests on its source alone; those of signals and geography on studies of US students mostly.',
      'Constraints of sign are built in: more score, fewer years, no failed attempt, more US experience, Step 3, a signal, a tie or a connection never lower a chance.',
      `Connections (a contact, an advocate who has acted, having worked there) come out of the app’s own records alone: a profile holds none, and no figure of this card counts one. ` +
        `None is centred (no connection is the zero), several of one kind count once, and with the place they add at most ${number(MOST, 1)}. They move one program and can be ` +
        'switched off. At the program of the preliminary year, being there and being known count as that year; only an advocate’s act counts besides.',
      'Assumed effects of the applicant may explain at most three quarters of the spread that the score leaves; beyond that all of them are shrunk alike.',
      `Besides these, each state has an effect of its own in every draw (SD ${number(standardDeviation(states), 1)} ◇, mean 0: nothing is known of any state), and program types have ` +
        'prior shares, sizes and shares of IMGs (section 4).',
    ]),
  ]);
}

/** Decimals that suit a number of this size. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : 3;
}

function sourceOf(row: ParameterRow): string {
  return row.status === 'assumed' ? `◇ assumed; ${row.source}` : row.source;
}

/** The parameters that go up or down with one over the draws, strongest first. */
function movesWith({ draws }: OddsTable, name: ParameterName): string {
  const values = (of: ParameterName) => draws.map(({ parameters }) => parameters[of]);
  const varies = (of: ParameterName) => PARAMETERS[of].spread.kind !== 'fixed';
  if (!varies(name)) return '–';
  const own = values(name);
  const partners = SHOWN.filter((other) => other !== name && varies(other))
    .map((other) => ({ other, r: correlation(own, values(other)) }))
    .filter(({ r }) => Math.abs(r) >= RIDGE)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r))
    .slice(0, 3);
  return partners.length === 0
    ? '–'
    : partners.map(({ other, r }) => `${PARAMETERS[other].symbol} ${signed(r, 2)}`).join(', ');
}
