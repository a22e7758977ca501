import type { Reason } from '../../loop/pick/result.ts';

/** One bar: what it adds on the log-odds scale, in steps of a hundredth, and where the sum stands after it. */
export interface Step {
  readonly kind: 'start' | 'term' | 'rest' | 'end';
  readonly term: string;
  readonly words: string;
  /** 0 at the end. At the start the level itself. */
  readonly change: number;
  readonly total: number;
  /** No public figure gives its size. */
  readonly isAssumed: boolean;
  readonly source: string | null;
  readonly date: string;
}

/** The order of a story: who asks, of whom, through whom, with which signal. */
const PARTS: readonly (readonly string[])[] = [
  [
    'score',
    'visa',
    'years since graduation',
    'failed attempts',
    'US clinical experience',
    'Step 3',
    'preliminary year',
    'US IMG',
  ],
  ['size', 'openness to IMGs', 'H-1B sponsor', 'gates'],
  ['place', 'advocate', 'worked there', 'contact'],
  ['signal'],
];

/**
 * From an average applicant at an average program to this chance, term by term; every number is a whole hundredth, so
 * that the bars add up to the last digit shown. What the terms leave over is a step of its own: the terms are medians, and
 * the chance is an average over what nobody sees of a person and of a program. Without a chance it ends where the terms do.
 */
export function waterfall(reasons: readonly Reason[], chance: number | null): readonly Step[] {
  const base = reasons.find(({ term }) => term === 'base');
  if (base === undefined) return [];
  let at = hundredths(base.logOdds);
  const stepOf = (kind: Step['kind'], { term, sentence, source, date }: Reason, change: number): Step => ({
    kind,
    term,
    words: sentence,
    change: change / 100,
    total: at / 100,
    isAssumed: source === 'assumed',
    source: source === 'assumed' ? null : source,
    date,
  });
  const start = stepOf('start', base, at);
  const terms = inOrder(reasons.filter((reason) => reason !== base)).map((reason) => {
    const change = hundredths(reason.logOdds);
    at += change;
    return stepOf('term', reason, change);
  });
  if (chance === null) return [start, ...terms, said('end', 'What the terms add up to', 0, at)];
  const end = hundredths(logOddsOf(chance));
  return [
    start,
    ...terms,
    said('rest', 'What nobody sees of you and of the program, on average', end - at, end),
    said('end', 'The chance of an interview', 0, end),
  ];
}

function said(kind: Step['kind'], words: string, change: number, total: number): Step {
  const step = { kind, term: kind, words, isAssumed: false, source: null, date: '' };
  return { ...step, change: change / 100, total: total / 100 };
}

function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const partOf = ({ term }: Reason) => {
    const part = PARTS.findIndex((terms) => terms.includes(term));
    // A term of a later model stands between the program and the signal.
    return part === -1 ? PARTS.length - 1.5 : part;
  };
  return reasons.toSorted((a, b) => partOf(a) - partOf(b) || Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

/** Never −0. */
function hundredths(logOdds: number): number {
  return Math.round(logOdds * 100) + 0;
}

export function logOddsOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}

export function chanceAt(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Where the line of bars begins and ends, log odds, with some room. */
export function spanOf(steps: readonly Step[]): { readonly low: number; readonly high: number } {
  const levels = steps.map(({ total }) => total);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const room = Math.max(0.1, (high - low) * 0.06);
  return { low: low - room, high: high + room };
}

const ROUND_CHANCES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];
/** Share of the line that two of its labels need between them. */
const APART = 0.16;

/** Round chances to label the line with, far enough apart to be read. */
export function ticksOn({ low, high }: ReturnType<typeof spanOf>): readonly number[] {
  const shown: number[] = [];
  for (const chance of ROUND_CHANCES) {
    const at = (logOddsOf(chance) - low) / (high - low);
    const last = shown.at(-1);
    const before = last === undefined ? -1 : (logOddsOf(last) - low) / (high - low);
    if (at >= 0.02 && at <= 0.98 && at - before >= APART) shown.push(chance);
  }
  return shown;
}
