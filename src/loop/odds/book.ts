import type { OwnFact } from '../../catalogue/facts.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import { type KnownFacts, knownFacts } from './known.ts';
import { type Openness, opennessOf } from './openness.ts';
import type { Draw } from './table.ts';

/** All programs as the model reads them. */
export interface Book {
  readonly programs: readonly Program[];
  readonly facts: readonly KnownFacts[];
  readonly openness: readonly Openness[];
}

/** Reads the catalogue; own facts move only the programs they are of. */
export function openBook({ programs }: Catalogue, ownFacts: readonly OwnFact[] = []): Book {
  const facts = programs.map((program) => knownFacts(program, ownFacts));
  return {
    programs,
    facts,
    openness: programs.map((program, index) => opennessOf(program, facts[index] as KnownFacts)),
  };
}

/** Where applications go on average: the zero of every program's openness. */
export interface Centre {
  /** Subtracted from the raw log odds of a program. */
  readonly shift: number;
  /** SD of openness over applications (ω). */
  readonly spread: number;
  /** Means over applications of the parts, for the breakdown. */
  readonly logSeats: number;
  readonly logShare: number;
  readonly sponsorsH1b: number;
}

/**
 * The application-weighted centre: applications go as e^(t·o), t = h/(1 − h), so weights ∝ exp(t·m + t²s²/2) and the
 * mean openness under them is m + t·s². Always over the shipped catalogue, so that a user's own fact moves one program.
 */
export function centreOf(book: Book, draw: Draw): Centre {
  const t = draw.parameters.popularity / (1 - draw.parameters.popularity);
  const raw = book.openness.map((_, index) => rawOpenness(book, index, draw));
  const logWeights = raw.map(({ mean, sd }) => t * mean + (t * t * sd * sd) / 2);
  const most = Math.max(...logWeights);
  const sums = { weight: 0, mean: 0, square: 0, logSeats: 0, logShare: 0, sponsorsH1b: 0 };
  for (const [index, { mean, sd }] of raw.entries()) {
    const weight = Math.exp((logWeights[index] as number) - most);
    const tilted = mean + t * sd * sd;
    const part = book.openness[index] as Openness;
    sums.weight += weight;
    sums.mean += weight * tilted;
    sums.square += weight * (tilted * tilted + sd * sd);
    sums.logSeats += weight * part.logSeats;
    sums.logShare += weight * part.logShare;
    sums.sponsorsH1b += part.sponsorsH1b ? weight : 0;
  }
  const shift = sums.mean / sums.weight;
  return {
    shift,
    spread: Math.sqrt(sums.square / sums.weight - shift * shift),
    logSeats: sums.logSeats / sums.weight,
    logShare: sums.logShare / sums.weight,
    sponsorsH1b: sums.sponsorsH1b / sums.weight,
  };
}

/** m_i before the centre, and s_i. */
export function rawOpenness(book: Book, index: number, { parameters, stateEffects }: Draw) {
  const { logSeats, logShare, sd, sponsorsH1b } = book.openness[index] as Openness;
  const scale = 1 - parameters.popularity;
  const state = stateEffects[(book.programs[index] as Program).state] ?? 0;
  return {
    mean: scale * (logSeats + logShare) + (sponsorsH1b ? parameters.h1bKnown : 0) + state,
    sd: scale * sd,
  };
}
