import { type Judged, judge, matchAtStrength, matchByStrength } from '../../src/engine/odds/judge.ts';
import type { World } from '../../src/engine/odds/world.ts';
import { type Odds, openOdds } from '../../src/loop/odds/open.ts';
import { MODES } from '../../src/loop/odds/world.ts';
import { pick } from '../../src/loop/pick/pick.ts';
import type { PickResult } from '../../src/loop/pick/result.ts';
import type { CardInputs, SampleProfile } from './inputs.ts';
import { type Spread, spreadOf } from './spread.ts';
import { typicalMatches } from './typical-list.ts';

export const COUNTS = [40, 80, 120] as const;
type Count = (typeof COUNTS)[number];
const Z90 = 1.2815515655446004;

/** What the product says of one sample profile, and what lies behind it. */
export interface ProfileFigures {
  readonly sample: SampleProfile;
  readonly summaries: Readonly<Record<Count, PickResult['summary']>>;
  /** P(match) with the list of 80 in each draw. */
  readonly matches: readonly number[];
  /** What 40 more applications add, from 40 and from 80, in each draw. */
  readonly gains: Readonly<Record<40 | 80, readonly number[]>>;
  /** What all signals, and what the gold ones alone add to the list of 80. */
  readonly signals: Spread;
  readonly gold: Spread;
  /** A list of 80 chosen as people choose. */
  readonly typical: Spread;
  readonly atBase: AtBase;
}

/** The list of 80 at the base values. */
interface AtBase {
  /** If all applications were independent. */
  readonly independent: number;
  readonly twoStage: number;
  /** If all stood and fell together: the best single program's chance. */
  readonly common: number;
  /** With own unseen strength at its 10th and 90th percentile. */
  readonly unseen: { readonly low: number; readonly high: number };
}

interface List {
  readonly programs: readonly number[];
  readonly modes: readonly number[];
}

export function profileFigures(inputs: CardInputs, sample: SampleProfile): ProfileFigures {
  const { catalogue, table } = inputs;
  const odds = openOdds({ profile: sample.profile, catalogue, table });
  const picked = perCount((count) => pickAt(inputs, sample, count));
  const lists = perCount((count) => listOf(odds, picked[count]));
  const inDraws = (read: (world: World) => number) =>
    Array.from({ length: odds.drawCount }, (_, draw) => read(odds.draw(draw)));
  const matchOf = (world: World, { programs, modes }: List): number => judge(world, programs, modes).match;
  const list = lists[80];
  const plain = { ...list, modes: list.modes.map(() => 0) };
  const goldOnly = { ...list, modes: list.modes.map((mode) => (MODES[mode] === 'gold' ? mode : 0)) };
  return {
    sample,
    summaries: perCount((count) => picked[count].summary),
    matches: inDraws((world) => matchOf(world, list)),
    gains: {
      40: inDraws((world) => matchOf(world, lists[80]) - matchOf(world, lists[40])),
      80: inDraws((world) => matchOf(world, lists[120]) - matchOf(world, lists[80])),
    },
    signals: spreadOf(inDraws((world) => matchOf(world, list) - matchOf(world, plain))),
    gold: spreadOf(inDraws((world) => matchOf(world, goldOnly) - matchOf(world, plain))),
    typical: spreadOf(typicalMatches(inputs, sample.profile, 80)),
    atBase: atBase(odds.base(), list),
  };
}

function atBase(world: World, { programs, modes }: List): AtBase {
  const alone = programs.map((program, place): Judged => judge(world, [program], [modes[place] ?? 0]));
  const byStrength = matchByStrength(world, programs, modes);
  return {
    independent: 1 - alone.reduce((left, { match }) => left * (1 - match), 1),
    twoStage: judge(world, programs, modes).match,
    common: Math.max(...alone.map(({ match }) => match)),
    unseen: { low: matchAtStrength(byStrength, -Z90), high: matchAtStrength(byStrength, Z90) },
  };
}

function pickAt({ catalogue, table, season }: CardInputs, { profile, file }: SampleProfile, count: Count): PickResult {
  const result = pick({ profile: { ...profile, limits: { applications: count } }, catalogue, table, season });
  if (result.ok) return result.value;
  throw new Error(`${file}: no list of ${count}`);
}

function listOf({ programs }: Odds, { list }: PickResult): List {
  const places = new Map(programs.map(({ acgmeId }, index) => [acgmeId, index]));
  return {
    programs: list.map(({ acgmeId }) => places.get(acgmeId) ?? -1),
    modes: list.map(({ signal }) => MODES.indexOf(signal)),
  };
}

function perCount<T>(make: (count: Count) => T): Readonly<Record<Count, T>> {
  return { 40: make(40), 80: make(80), 120: make(120) };
}
