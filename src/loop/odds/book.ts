import type { OwnFact } from '../../catalogue/facts.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import { type KnownFacts, knownFacts } from './known.ts';
import { type Openness, opennessOf } from './openness.ts';
import type { Draw } from './table.ts';

/** Programs as the model reads them: what is known of each, and the same as columns of numbers for 200 draws. */
export interface Book {
  readonly programs: readonly Program[];
  readonly facts: readonly KnownFacts[];
  readonly openness: readonly Openness[];
  readonly columns: {
    /** ln seats + ln share of non-US IMGs, mean and SD. */
    readonly logOpenness: Float64Array;
    readonly sd: Float64Array;
    /** 1 where H-1B is known to be sponsored. */
    readonly sponsorsH1b: Uint8Array;
    /** Index into `states`. */
    readonly state: Uint8Array;
  };
  readonly states: readonly string[];
}

/** Reads programs; own facts move only the programs they are of. */
export function openBook({ programs }: Pick<Catalogue, 'programs'>, ownFacts: readonly OwnFact[] = []): Book {
  const own = new Map<string, OwnFact[]>();
  for (const fact of ownFacts) own.set(fact.acgmeId, [...(own.get(fact.acgmeId) ?? []), fact]);
  const facts = programs.map((program) => knownFacts(program, own.get(program.acgmeId)));
  const openness = programs.map((program, index) => opennessOf(program, facts[index] as KnownFacts));
  const states = [...new Set(programs.map(({ state }) => state))].sort();
  return {
    programs,
    facts,
    openness,
    states,
    columns: {
      logOpenness: Float64Array.from(openness, ({ logSeats, logShare }) => logSeats + logShare),
      sd: Float64Array.from(openness, ({ sd }) => sd),
      sponsorsH1b: Uint8Array.from(openness, ({ sponsorsH1b }) => Number(sponsorsH1b)),
      state: Uint8Array.from(programs, ({ state }) => states.indexOf(state)),
    },
  };
}

/** m_i of every program before the centre (odds.md §2); s_i is `(1 − h)·sd`. */
export function rawOpenness({ columns, states }: Book, { parameters, stateEffects }: Draw): Float64Array {
  const { logOpenness, sponsorsH1b, state } = columns;
  const { popularity, h1bKnown } = parameters;
  const byState = states.map((name) => stateEffects[name] ?? 0);
  const raw = new Float64Array(logOpenness.length);
  for (let i = 0; i < raw.length; i++) {
    raw[i] =
      (1 - popularity) * (logOpenness[i] as number) +
      h1bKnown * (sponsorsH1b[i] as number) +
      (byState[state[i] as number] as number);
  }
  return raw;
}

/** Where applications go on average: the zero of every program's openness. */
export interface Centre {
  /** Subtracted from the raw log odds of a program. */
  readonly shift: number;
  /** SD of openness over applications (ω). */
  readonly spread: number;
}

/**
 * The application-weighted centre: applications go as e^(t·o), t = h/(1 − h), so weights ∝ exp(t·m + t²s²/2) and the
 * mean openness under them is m + t·s². Always over the shipped catalogue, so that a user's own fact moves one program.
 */
export function centreOf(shipped: Book, draw: Draw): Centre {
  const raw = rawOpenness(shipped, draw);
  const weights = applicationWeights(shipped, draw, raw);
  const t = tilt(draw);
  const scale = 1 - draw.parameters.popularity;
  let total = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < raw.length; i++) {
    const weight = weights[i] as number;
    const variance = (scale * (shipped.columns.sd[i] as number)) ** 2;
    const mean = (raw[i] as number) + t * variance;
    total += weight;
    first += weight * mean;
    second += weight * (mean * mean + variance);
  }
  const shift = first / total;
  return { shift, spread: Math.sqrt(second / total - shift * shift) };
}

/** Means over applications of the two parts of openness: the zeros of the breakdown. */
export function partsOfCentre(shipped: Book, draw: Draw): Pick<Openness, 'logSeats' | 'logShare'> {
  const weights = applicationWeights(shipped, draw, rawOpenness(shipped, draw));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (read: (part: Openness) => number) =>
    shipped.openness.reduce((sum, part, i) => sum + (weights[i] as number) * read(part), 0) / total;
  return { logSeats: mean(({ logSeats }) => logSeats), logShare: mean(({ logShare }) => logShare) };
}

function applicationWeights({ columns }: Book, draw: Draw, raw: Float64Array): Float64Array {
  const t = tilt(draw);
  const half = (t * t * (1 - draw.parameters.popularity) ** 2) / 2;
  return raw.map((mean, i) => Math.exp(t * mean + half * (columns.sd[i] as number) ** 2));
}

function tilt({ parameters: { popularity } }: Draw): number {
  return popularity / (1 - popularity);
}
