import type { Fact } from '../../catalogue/fact.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Reason } from '../pick/result.ts';
import { PROGRAM_TYPES, type ProgramType } from '../profile.ts';
import type { partsOfCentre } from './book.ts';
import { chanceOf, type Folding, type Market } from './fold.ts';
import type { Gates, GateTerm } from './gate.ts';
import type { KnownFacts } from './known.ts';
import type { Openness } from './openness.ts';
import { PARAMETERS } from './parameters.ts';
import { applicantTerms, PUBLISHED } from './reasons-applicant.ts';
import { ASSUMED, type Term } from './term.ts';
import { connectionEffect, placeEffect, type Tie } from './ties.ts';
import { MODES } from './world.ts';

/** A draw's market with the zeros of the breakdown. */
export type ReasonMarket = Market & { readonly parts: ReturnType<typeof partsOfCentre> };

/** What is left where every other term is 0. The centre's part that is neither size nor share belongs to it. */
const BASE: Term<ReasonMarket> = {
  term: 'base',
  logOdds: ({ draw: { parameters }, centre, parts }) =>
    parameters.base +
    parameters.drift +
    Math.log(parameters.ceiling) +
    (1 - parameters.popularity) * (parts.logSeats + parts.logShare) -
    centre.shift,
  sentence: 'An average applicant at an average program, without a signal',
  ...PUBLISHED,
};

/**
 * The terms of one program's log odds, each the median over the draws; gates as the logarithm of their probability
 * (all but exact for small chances). State effects are left out: nothing is known of any state, their median is 0.
 */
export function reasonsFor(
  folding: Folding,
  markets: readonly ReasonMarket[],
  program: number,
  mode: number,
): readonly Reason[] {
  const terms = [
    ...gateTerms(folding, program),
    ...opennessTerms(folding, program),
    ...tieTerms(folding.ties.get(program), folding.book.programs[program] as Program),
    ...modeTerms(mode),
    ...applicantTerms(folding.applicant),
    BASE,
  ];
  return terms.map(({ term, logOdds, sentence, source, date }) => ({
    term,
    logOdds: round(median(markets.map(logOdds))),
    sentence,
    source,
    date,
  }));
}

function gateTerms({ gates, kept, applicant }: Folding, program: number): Term<ReasonMarket>[] {
  const of = gates[program] as Gates;
  const [first] = of.terms;
  if (first === undefined) return [];
  const deciding = of.terms.map(({ fact, hint }) => fact ?? hint).find((fact) => fact !== null) ?? null;
  const prior = PARAMETERS[applicant.visa === 'h1b' ? 'h1bShare' : 'j1Share'].source;
  return [
    {
      term: 'gates',
      logOdds: ({ priors }) => Math.log(Math.max(1e-6, chanceOf(of, kept.has(program), priors))),
      sentence: of.terms.map(gateSentence).join('; '),
      ...(deciding === null ? { source: prior, date: '2022' } : sourceOf(deciding)),
    },
  ];
}

function gateSentence({ gate, fact, hint, open }: GateTerm): string {
  if (gate === 'Step 3 for H-1B') return 'an H-1B needs Step 3, and some programs wait for it';
  if (gate === 'J-1 sponsorship' || gate === 'H-1B sponsorship') {
    const visa = gate === 'J-1 sponsorship' ? 'J-1' : 'H-1B';
    if (fact !== null) return `${open ? 'Sponsors' : 'Does not sponsor'} ${visa} visas${told(fact)}`;
    const employer = hint === null ? '' : `, but its employer had ${hint.value} H-1B physician positions certified`;
    return `Whether it sponsors ${visa} visas is not known${employer}`;
  }
  const value = fact?.value ?? '';
  const limit =
    gate === 'lowest score'
      ? `Asks for a Step 2 CK of at least ${value}`
      : gate === 'years since graduation'
        ? `Takes graduates of the last ${value} years`
        : `Allows at most ${value} failed attempts`;
  return `${limit}${fact === null ? '' : told(fact)}: you are ${open ? 'within' : 'outside'} it`;
}

function told({ status }: Fact): string {
  if (status === 'reported' || status === 'public-record') return ' (reported)';
  return status === 'user' ? ' (you checked)' : status === 'own-page' ? ' (its own page)' : ' (official)';
}

function opennessTerms({ book }: Folding, program: number): Term<ReasonMarket>[] {
  const { logSeats, logShare, sponsorsH1b, types } = book.openness[program] as Openness;
  const { seats, imgShare, type, h1b } = book.facts[program] as KnownFacts;
  const terms: Term<ReasonMarket>[] = [
    {
      term: 'size',
      logOdds: ({ draw, parts }) => (1 - draw.parameters.popularity) * (logSeats - parts.logSeats),
      sentence:
        seats === null
          ? `How many residents it takes is not known; programs like it take about ${Math.round(Math.exp(logSeats))} a year`
          : `Listed as taking ${seats.value} residents a year`,
      ...(seats === null ? ASSUMED : sourceOf(seats.fact)),
    },
    {
      term: 'openness to IMGs',
      logOdds: ({ draw, parts }) => (1 - draw.parameters.popularity) * (logShare - parts.logShare),
      ...shareSentence(imgShare, type, types),
    },
  ];
  if (sponsorsH1b && h1b !== null) {
    terms.push({
      term: 'H-1B sponsor',
      logOdds: ({ draw }) => draw.parameters.h1bKnown,
      sentence: `Sponsors H-1B visas${told(h1b.fact)}, a sign that it is open to IMGs`,
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
  imgShare: KnownFacts['imgShare'],
  type: KnownFacts['type'],
  types: readonly number[],
): Pick<Reason, 'sentence' | 'source' | 'date'> {
  if (imgShare !== null) {
    const percent = Math.round(imgShare.value * 100);
    return { sentence: `${percent} % of its residents are IMGs${told(imgShare.fact)}`, ...sourceOf(imgShare.fact) };
  }
  if (type !== null) return { sentence: `Listed as ${TYPE_WORDS[type.value]}`, ...sourceOf(type.fact) };
  const likeliest = PROGRAM_TYPES[types.indexOf(Math.max(...types))] ?? 'community';
  return { sentence: `Its type is not known: ${TYPE_WORDS[likeliest]} is likeliest`, ...ASSUMED };
}

function tieTerms(tie: Tie | undefined, { state }: Program): Term<ReasonMarket>[] {
  if (tie === undefined) return [];
  const { place, connections } = tie;
  const terms: Term<ReasonMarket>[] = [];
  if (place !== null) {
    terms.push({
      term: 'place',
      logOdds: ({ draw }) => placeEffect(tie, draw.parameters),
      sentence: place === 'tied' ? `You have a tie to ${state}` : `${state} is among your preferred states`,
      source: PARAMETERS[place === 'tied' ? 'tiedState' : 'preferredState'].source,
      date: '2025',
    });
  }
  if (connections.size > 0) {
    terms.push({
      term: 'connection',
      logOdds: ({ draw }) => connectionEffect(tie, draw.parameters),
      sentence: connections.has('rotated')
        ? 'You worked or rotated there'
        : connections.has('advocate')
          ? 'Somebody has spoken for you there'
          : 'You know somebody there',
      ...ASSUMED,
    });
  }
  return terms;
}

function modeTerms(mode: number): Term<ReasonMarket>[] {
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

function sourceOf({ source, date }: Fact): Pick<Reason, 'source' | 'date'> {
  return { source: source.url ?? source.title, date };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** Three decimals; never −0. */
function round(x: number): number {
  return Math.round(x * 1000) / 1000 + 0;
}
