import type { CardInputs } from '../inputs.ts';
import { bullets, folded, grouped, number, page, percent, table } from '../markdown.ts';
import {
  CONSENTING,
  IMG_APPLICANTS,
  IMG_SHARES_BY_TYPE,
  LOG_NORMAL_CURVE,
  type Published,
  QUARTILE_SCORE_CURVE,
  VISA_RATES,
} from '../published.ts';

const NAMES: Readonly<Record<string, string>> = {
  matched: 'matched, non-US IMGs who prefer it',
  notMatched: 'not matched, of the same',
  ranksMatchedMean: 'contiguous ranks, matched: mean',
  ranksMatchedSd: 'contiguous ranks, matched: SD',
  ranksNotMatchedMean: 'contiguous ranks, not matched: mean',
  ranksNotMatchedSd: 'contiguous ranks, not matched: SD',
  scoreMatched: 'Step 2 CK, matched: mean',
  scoreNotMatched: 'Step 2 CK, not matched: mean',
  scoreSd: 'Step 2 CK, SD within both groups',
  usMeanScore: 'Step 2 CK of US IMGs: mean',
  usRanked: 'US IMGs who ranked it',
  usMatched: 'US IMGs matched to it',
  nonUsRanked: 'non-US IMGs who ranked it',
  nonUsMatched: 'non-US IMGs matched to it',
  ranksMatchedQ1: 'contiguous ranks, matched: first quartile',
  ranksMatchedMedian: 'contiguous ranks, matched: median',
  ranksMatchedQ3: 'contiguous ranks, matched: third quartile',
  ranksNotMatchedQ1: 'contiguous ranks, not matched: first quartile',
  ranksNotMatchedMedian: 'contiguous ranks, not matched: median',
  ranksNotMatchedQ3: 'contiguous ranks, not matched: third quartile',
  scoreLineIntercept: 'formula of P(match) by score: intercept',
  scoreLineSlope: 'formula of P(match) by score: slope a point',
  scoreLineCentre: 'formula of P(match) by score: centre',
  positions: 'positions offered',
  nonUsShareOfPositions: 'share of positions that non-US IMGs took',
  programsMostlyImgs: 'share of programs where most residents are IMGs',
  applicantsWhoRanked: 'share of IMG applicants who ranked it',
};

const KINDS = {
  transcribed: 'somebody else’s copy of the publisher’s table',
  secondary: 'a third party states it',
  abstract: 'only the abstract was read',
  derived: 'reckoned from figures beside it',
  assumed: '**no figure was found; ours**',
};

type Figure = Omit<Published<unknown>, 'value'> & { readonly what: string; readonly value: string };

/** 2. The published figures behind the model: single figures and curves of our own, never a whole table. */
export function data({ figures, book, catalogue }: CardInputs): string {
  const rows = (of: Readonly<Record<string, Published<number>>>): Figure[] => {
    let last = '';
    return Object.entries(of).map(([name, figure]) => {
      if (figure.source !== 'the same') last = figure.source;
      const value = figure.value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', '−');
      return { ...figure, source: last, what: NAMES[name] ?? name, value };
    });
  };
  const ends = (of: readonly number[]) => of.map((end) => number(end, 2)).join('–');
  const { university, community } = IMG_SHARES_BY_TYPE.value;
  const besides: Figure[] = [
    { ...IMG_APPLICANTS, what: 'IMGs who applied to internal medicine', value: grouped(IMG_APPLICANTS.value) },
    {
      ...VISA_RATES,
      what: 'match rate, visa needed / not needed, all specialties',
      value: `${VISA_RATES.value.needed} / ${VISA_RATES.value.notNeeded}`,
    },
    {
      ...IMG_SHARES_BY_TYPE,
      what: 'share of IMGs, university / community programs',
      value: `${ends(university)} / ${ends(community)}`,
    },
    {
      ...CONSENTING,
      what: 'applicants behind the rank counts and scores',
      value: grouped(CONSENTING.value),
    },
    {
      ...LOG_NORMAL_CURVE,
      what: 'P(match given one and two ranks), another shape',
      value: LOG_NORMAL_CURVE.value.join(', '),
    },
    { ...QUARTILE_SCORE_CURVE, what: 'P(match) by score, second derivation', value: 'curve' },
  ];
  const fit = rows(figures.specialty);
  const checks = [...rows(figures.checks), ...besides];
  const sources = [...new Set([...fit, ...checks].map(({ source }) => source))];
  const read = [...fit, ...checks].some(({ kind }) => kind === 'publisher')
    ? ''
    : ' None was read in the publisher’s own document.';
  const show = (of: readonly Figure[]) =>
    table(
      ['figure', 'value', 'year', 'kind', 'source'],
      of.map(({ what, value, year, kind, source }) => [what, value, year, kind, `${sources.indexOf(source) + 1}`]),
      [0, 3],
    );
  const known = (name: 'type' | 'seats' | 'imgShare' | 'j1' | 'h1b' | 'scoreFloor' | 'yearsLimit' | 'attemptsLimit') =>
    book.facts.filter((facts) => facts[name] !== null).length;
  const consenting = CONSENTING.value / (figures.specialty.matched.value + figures.specialty.notMatched.value);
  const others = Object.keys(figures.holdOuts).map((name) => name.replaceAll('-', ' '));
  return page([
    '## 2. Data',
    'Single published figures and curves that we derive from them; NRMP’s tables are not reproduced. Kinds: ' +
      `${Object.entries(KINDS)
        .map(([kind, words]) => `*${kind}*: ${words}`)
        .join('; ')}.${read}`,
    `**The fit reads these ${fit.length} figures**, the catalogue’s facts and the assumed numbers of section 6, nothing else:`,
    show(fit),
    folded(`${checks.length} figures that the model is compared with, not fitted to`, show(checks)),
    `The same eight kinds of figures of ${others.length} other specialties (${others.join(', ')}) serve only the hold-outs of ` +
      'section 5. They stand in `data/odds/figures.json`.',
    `**Programs.** Of ${catalogue.programs.length} programs the catalogue tells the type of ${known('type')}, J-1 sponsorship of ` +
      `${known('j1')}, H-1B of ${known('h1b')}, places of ${known('seats')}, the share of IMGs of ${known('imgShare')}, a lowest score of ` +
      `${known('scoreFloor')}, a limit of years of ${known('yearsLimit')}, of attempts of ${known('attemptsLimit')}. What is not known enters as a stated prior, ` +
      'never as “no”.',
    `Sources:\n\n${sources.map((source, index) => `${index + 1}. ${source}`).join('\n')}`,
    bullets([
      `Rank counts and scores rest on the ${percent(consenting)} % of the applicants who let NRMP use their data.`,
      'The published groups are told apart by ranks and score alone: visa, years, US experience, Step 3 and signals are not in them.',
    ]),
  ]);
}
