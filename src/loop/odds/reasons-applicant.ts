import { type Applicant, type Covariate, covariate, effectOf, scoreEffect } from './applicant.ts';
import { PARAMETERS } from './parameters.ts';
import { ASSUMED, type Term } from './term.ts';

export const PUBLISHED = {
  source: 'NRMP, Charting Outcomes: Non-U.S. IMGs, 2026 Main Residency Match (transcribed)',
  date: '2026-07',
};

const VISAS = {
  none: 'You need no visa',
  j1: 'You need a J-1 visa',
  h1b: 'You need an H-1B visa',
  either: 'You need a visa, J-1 or H-1B',
} as const;

/** Covariates that a sentence of their own stands for; visas share one. */
const SENTENCES: readonly (readonly [Covariate, string, (applicant: Applicant) => string])[] = [
  ['yearSinceGraduation', 'years since graduation', ({ years }) => `${count(years, 'year')} since graduation`],
  [
    'failedAttempt',
    'failed attempts',
    ({ failedAttempts }) => (failedAttempts ? 'A failed attempt' : 'No failed attempt'),
  ],
  [
    'usExperience',
    'US clinical experience',
    ({ usMonths }) => `${count(usMonths ?? 0, 'month')} of US clinical experience`,
  ],
  ['step3Passed', 'Step 3', ({ step3 }) => (step3 ? 'Step 3 passed' : 'Step 3 not passed')],
  ['preliminaryYear', 'preliminary year', () => 'You are in a US preliminary year'],
];

/** What the applicant brings to every program alike, against the average applicant; unanswered questions add nothing. */
export function applicantTerms(applicant: Applicant): readonly Term[] {
  const h1b = applicant.visa === 'h1b';
  const known = SENTENCES.filter(([name]) => covariate(applicant, name) !== null);
  return [
    {
      term: 'score',
      logOdds: ({ draw }) => scoreEffect(applicant, draw.parameters),
      sentence: `Your Step 2 CK of ${applicant.score}`,
      ...PUBLISHED,
    },
    {
      term: 'visa',
      logOdds: ({ draw: { parameters } }) =>
        effectOf(applicant, 'visaNeeded', parameters) + effectOf(applicant, 'h1bNeeded', parameters),
      sentence: VISAS[applicant.visa],
      ...(h1b ? ASSUMED : { source: PARAMETERS.visaNeeded.source, date: '2026' }),
    },
    ...known.map(
      ([name, term, sentence]): Term => ({
        term,
        logOdds: ({ draw }) => effectOf(applicant, name, draw.parameters),
        sentence: sentence(applicant),
        ...ASSUMED,
      }),
    ),
    ...(applicant.us
      ? [
          {
            term: 'US IMG',
            logOdds: ({ draw }: Parameters<Term['logOdds']>[0]) => draw.parameters.usImg,
            sentence: 'You are a US IMG',
            source: PARAMETERS.usImg.source,
            date: '2025',
          },
        ]
      : []),
  ];
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
