import type { Fact } from '../../catalogue/fact.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Reason } from '../pick/result.ts';
import { PROGRAM_TYPES, type Profile, type ProgramType } from '../profile.ts';
import { type Applicant, COVARIATES, type Covariate, covariate, effectOf, scoreEffect } from './applicant.ts';
import type { Folding, Market } from './fold.ts';
import { gateChance } from './fold.ts';
import type { Gates, GateTerm } from './gate.ts';
import type { KnownFacts } from './known.ts';
import type { Openness } from './openness.ts';
import { PARAMETERS, type ParameterName } from './parameters.ts';
import { connectionEffect, placeEffect, type Tie } from './ties.ts';
import { MODES } from './world.ts';

/** One term before it is known how it varies over the draws. */
interface Term {
  readonly term: string;
  readonly logOdds: (market: Market) => number;
  readonly sentence: string;
  readonly source: string;
  readonly date: string;
}

const PUBLISHED = {
  source: 'NRMP, Charting Outcomes: Non-U.S. IMGs, 2026 Main Residency Match (transcribed)',
  date: '2026-07',
};
const ASSUMED = { source: 'assumed', date: 'undated' };

/**
 * Terms whose sum is the log odds of an interview, gates as the logarithm of their probability (all but exact for small
 * chances). State effects are left out: nothing is known of any state, so their median is 0.
 */
export function reasonsFor(
  folding: Folding,
  markets: readonly Market[],
  profile: Profile,
  program: number,
  mode: number,
): readonly Reason[] {
  const terms = [
    ...gateTerms(folding, program),
    ...opennessTerms(folding, program),
    ...tieTerms(folding.ties?.[program], folding.book.programs[program] as Program),
    ...modeTerms(mode),
    ...applicantTerms(folding.applicant, profile),
  ];
  return terms.map(({ logOdds, ...rest }) => {
    const { term, sentence, source, date } = rest;
    return { term, logOdds: round(median(markets.map(logOdds))), sentence, source, date };
  });
}

function gateTerms({ gates, kept, applicant }: Folding, program: number): Term[] {
  const of = gates[program] as Gates;
  const isKept = kept?.has(program) ?? false;
  if (of.terms.length === 0) return [];
  // Of two visas the better one counts, so the terms share one weight.
  const shown = of.terms.filter(({ gate }) => gate !== 'Step 3 for H-1B' || applicant.visa === 'h1b');
  const [first, ...others] = shown.filter((term) => !isVisa(term)).concat(shown.filter(isVisa));
  if (first === undefined) return [];
  const facts = [first, ...others];
  const deciding = facts.find(({ fact }) => fact !== null)?.fact ?? null;
  return [
    {
      term: 'gates',
      logOdds: ({ priors, draw }) => Math.log(Math.max(1e-6, gateChance(of, isKept, priors, draw.parameters))),
      sentence: facts.map(gateSentence).join('; '),
      ...(deciding === null ? gateSource(applicant) : sourceOf(deciding)),
    },
  ];
}

function isVisa({ factName }: GateTerm): boolean {
  return factName === 'visa_j1' || factName === 'visa_h1b';
}

function gateSource({ visa }: Applicant): Pick<Reason, 'source' | 'date'> {
  return { source: PARAMETERS[visa === 'h1b' ? 'h1bShare' : 'j1Share'].source, date: '2022' };
}

function gateSentence({ gate, fact, open }: GateTerm): string {
  if (gate === 'Step 3 for H-1B') return 'H-1B needs Step 3, and some programs wait for it';
  const visa = gate === 'J-1 sponsorship' ? 'J-1' : gate === 'H-1B sponsorship' ? 'H-1B' : null;
  if (visa !== null) {
    if (fact === null) return `Whether it sponsors ${visa} visas is not known`;
    return `${open ? 'Sponsors' : 'Does not sponsor'} ${visa} visas${told(fact)}`;
  }
  const value = fact?.value ?? '';
  const limit =
    gate === 'lowest score'
      ? `Asks for a Step 2 CK of at least ${value}`
      : gate === 'years since graduation'
        ? `Takes graduates of the last ${value} years`
        : `Allows ${value} failed attempts`;
  return `${limit}${fact ? told(fact) : ''}; you are ${open ? 'within' : 'outside'} it`;
}

function told({ status }: Fact): string {
  if (status === 'reported' || status === 'public-record') return ' (reported)';
  return status === 'user' ? ' (you checked)' : ` (${status === 'own-page' ? 'its own page' : 'official'})`;
}

function opennessTerms({ book }: Folding, program: number): Term[] {
  const { logSeats, logShare, sponsorsH1b, types } = book.openness[program] as Openness;
  const facts = book.facts[program] as KnownFacts;
  const terms: Term[] = [
    {
      term: 'size',
      logOdds: ({ draw, centre }) => (1 - draw.parameters.popularity) * (logSeats - centre.logSeats),
      sentence:
        facts.seats === null
          ? `How many residents it takes is not known; programs like it take about ${Math.round(Math.exp(logSeats))} a year`
          : `Listed as taking ${facts.seats.value} residents a year`,
      ...(facts.seats === null ? ASSUMED : sourceOf(facts.seats.fact)),
    },
    {
      term: 'openness to IMGs',
      logOdds: ({ draw, centre }) => (1 - draw.parameters.popularity) * (logShare - centre.logShare),
      ...shareSentence(facts, types),
    },
  ];
  if (sponsorsH1b && facts.h1b !== null) {
    terms.push({
      term: 'H-1B sponsor',
      logOdds: ({ draw, centre }) => draw.parameters.h1bKnown * (1 - centre.sponsorsH1b),
      sentence: `Sponsors H-1B visas${told(facts.h1b.fact)}, a sign of openness to IMGs`,
      ...ASSUMED,
    });
  }
  return terms;
}

const TYPE_WORDS: Readonly<Record<ProgramType, string>> = {
  university: 'a university program',
  'community-university-affiliated': 'a community program with a university affiliation',
  community: 'a community program',
};

function shareSentence(
  { imgShare, type }: KnownFacts,
  types: readonly number[],
): Pick<Reason, 'sentence' | 'source' | 'date'> {
  if (imgShare !== null) {
    const share = Math.round(imgShare.value * 100);
    return { sentence: `${share} % of its residents are IMGs${told(imgShare.fact)}`, ...sourceOf(imgShare.fact) };
  }
  if (type !== null) return { sentence: `Listed as ${TYPE_WORDS[type.value]}`, ...sourceOf(type.fact) };
  const likeliest = PROGRAM_TYPES[types.indexOf(Math.max(...types))] ?? 'community';
  return { sentence: `Its type is not known: ${TYPE_WORDS[likeliest]} is likeliest`, ...ASSUMED };
}

function tieTerms(tie: Tie | undefined, { state }: Program): Term[] {
  if (tie === undefined) return [];
  const terms: Term[] = [];
  if (tie.place !== null) {
    terms.push({
      term: 'place',
      logOdds: ({ draw }) => placeEffect(tie, draw.parameters),
      sentence: tie.place === 'tied' ? `You have a tie to ${state}` : `${state} is among your preferred states`,
      source: 'JGME 2025 and JGIM 2024, mostly US students, shrunk',
      date: '2025',
    });
  }
  if (tie.connections.size > 0) {
    terms.push({
      term: 'connection',
      logOdds: ({ draw }) => connectionEffect(tie, draw.parameters),
      sentence: tie.connections.has('rotated')
        ? 'You work or have rotated there'
        : tie.connections.has('advocate')
          ? 'Somebody has spoken for you there'
          : 'You know somebody there',
      ...ASSUMED,
    });
  }
  return terms;
}

function modeTerms(mode: number): Term[] {
  const signal = MODES[mode];
  if (signal === undefined || signal === 'plain') return [];
  return [
    {
      term: 'signal',
      logOdds: ({ draw }) => draw.parameters.silver + (signal === 'gold' ? draw.parameters.goldOverSilver : 0),
      sentence: `Your ${signal} signal`,
      ...(signal === 'gold' ? ASSUMED : { source: PARAMETERS.silver.source, date: '2024' }),
    },
  ];
}

const COVARIATE_TERMS: Readonly<Record<Covariate, (applicant: Applicant) => string>> = {
  visaNeeded: ({ visa }) => (visa === 'none' ? 'You need no visa' : 'You need a visa'),
  h1bNeeded: ({ visa }) => (visa === 'h1b' ? 'You need H-1B rather than J-1' : 'You do not depend on H-1B'),
  yearSinceGraduation: ({ years }) => `${years} ${years === 1 ? 'year' : 'years'} since graduation`,
  failedAttempt: ({ failedAttempts }) => (failedAttempts === 0 ? 'No failed attempt' : 'A failed attempt'),
  usExperience: ({ usMonths }) => `${usMonths} ${usMonths === 1 ? 'month' : 'months'} of US clinical experience`,
  step3Passed: ({ step3 }) => (step3 ? 'Step 3 passed' : 'Step 3 not passed'),
  preliminaryYear: () => 'You are in a US preliminary year',
};

function applicantTerms(applicant: Applicant, profile: Profile): Term[] {
  const sourced = (name: ParameterName) =>
    PARAMETERS[name].status === 'assumed' ? ASSUMED : { source: PARAMETERS[name].source, date: '2026' };
  const terms: Term[] = [
    {
      term: 'score',
      logOdds: ({ draw }) => scoreEffect(applicant, draw.parameters),
      sentence: `Your Step 2 CK of ${profile.step2ck}`,
      ...PUBLISHED,
    },
  ];
  for (const name of COVARIATES) {
    if (covariate(applicant, name) === null) continue;
    terms.push({
      term: PARAMETERS[name].label,
      logOdds: ({ draw }) => effectOf(applicant, name, draw.parameters),
      sentence: COVARIATE_TERMS[name](applicant),
      ...sourced(name),
    });
  }
  if (applicant.us) {
    terms.push({
      term: 'US IMG',
      logOdds: ({ draw }) => draw.parameters.usImg,
      sentence: 'You are a US IMG',
      ...sourced('usImg'),
    });
  }
  terms.push({
    term: 'base',
    logOdds: ({ draw: { parameters } }) => parameters.base + parameters.drift + Math.log(parameters.ceiling),
    sentence: 'An average applicant at an average program, without a signal',
    ...PUBLISHED,
  });
  return terms;
}

function sourceOf({ source, date }: Fact): Pick<Reason, 'source' | 'date'> {
  return { source: source.url ?? source.title, date };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000 + 0;
}
