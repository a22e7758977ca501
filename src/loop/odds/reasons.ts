import type { Program } from '../../catalogue/program.ts';
import type { Reason } from '../pick/result.ts';
import { PROGRAM_TYPES, type ProgramType } from '../profile.ts';
import type { partsOfCentre } from './book.ts';
import type { Folding, Market } from './fold.ts';
import type { KnownFacts } from './known.ts';
import type { Openness } from './openness.ts';
import { PARAMETERS } from './parameters.ts';
import { applicantTerms, PUBLISHED } from './reasons-applicant.ts';
import { gateTerms } from './reasons-gates.ts';
import { ASSUMED, sourceOf, type Term, told } from './term.ts';
import { CONNECTION_KINDS, connectionEffect, placeEffect, type Tie } from './ties.ts';
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

const TIE_TERMS = { advocate: 'advocate', rotated: 'worked there', contact: 'contact' } as const;

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
  for (const kind of CONNECTION_KINDS) {
    const sentence = connections.get(kind);
    if (sentence === undefined) continue;
    terms.push({
      term: TIE_TERMS[kind],
      logOdds: ({ draw }) => connectionEffect(tie, kind, draw.parameters),
      sentence,
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

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** Three decimals; never −0. */
function round(x: number): number {
  return Math.round(x * 1000) / 1000 + 0;
}
