import { describe, expect, it } from 'vitest';
import h1b from '../../../samples/profiles/non-us-h1b-259.json' with { type: 'json' };
import j1 from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import us from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import { quantileSorted } from '../../base/quantile.ts';
import { judge, matchAlone, matchAtStrength, matchByPrefix, matchByStrength } from '../../engine/odds/judge.ts';
import type { World } from '../../engine/odds/world.ts';
import { type Profile, readProfile } from '../profile.ts';
import { drivers } from './calibration/drivers.ts';
import { type Odds, openOdds } from './open.ts';
import { PARAMETERS } from './parameters.ts';
import { catalogue, table } from './shipped.arbitrary.ts';

const Z90 = 1.2815515655446004;

function open(json: unknown, change: Partial<Profile> = {}): Odds {
  const profile = readProfile(json);
  if (!profile.ok) throw new Error(JSON.stringify(profile.error));
  return openOdds({ profile: { ...profile.value, ...change }, catalogue, table });
}

/** The best programs at the base values by their plain chance; 3 gold and 12 silver on the first 15. */
function toolOrdered(odds: Odds) {
  const world = odds.base();
  const q = new Float64Array(9);
  const chance = odds.programs.map((_, program) => {
    world.interview(program, 0, q, 0);
    return q.reduce((sum, p, k) => sum + p * (world.thetaWeights[k] ?? 0), 0);
  });
  const order = [...chance.keys()].sort((a, b) => (chance[b] ?? 0) - (chance[a] ?? 0)).slice(0, 120);
  return { order, modes: order.map((_, place) => (place < 3 ? 2 : place < 15 ? 1 : 0)) };
}

function overDraws(odds: Odds, read: (world: World) => number): { median: number; low: number; high: number } {
  const sorted = Float64Array.from({ length: odds.drawCount }, (_, draw) => 100 * read(odds.draw(draw))).sort();
  return { median: quantileSorted(sorted, 0.5), low: quantileSorted(sorted, 0.1), high: quantileSorted(sorted, 0.9) };
}

/** Medians and 80 % ranges of the specification, section 6, at 40, 80 and 120 applications. */
describe.each([
  [
    'a: non-US, J-1, 246, 5 years, 6 months, preliminary',
    j1,
    [
      [56, 43, 67],
      [67, 53, 76],
      [72, 60, 82],
    ],
  ],
  [
    'b: US IMG, 232, one failed attempt',
    us,
    [
      [22, 13, 32],
      [30, 18, 43],
      [35, 22, 49],
    ],
  ],
  [
    'c: non-US, H-1B, Step 3, 259, 8 years',
    h1b,
    [
      [43, 31, 55],
      [47, 34, 59],
      [50, 36, 61],
    ],
  ],
] as const)('%s', (name, json, expected) => {
  const odds = open(json);
  const { order, modes } = toolOrdered(odds);
  const prefixes = Array.from({ length: odds.drawCount }, (_, draw) => matchByPrefix(odds.draw(draw), order, modes));

  it('medians lie within 3 points of the specification, ranges within 5', () => {
    for (const [k, [median, low, high]] of expected.entries()) {
      const sorted = Float64Array.from(prefixes, (byCount) => 100 * (byCount[40 * (k + 1) - 1] ?? 0)).sort();
      const [m, l, h] = [0.5, 0.1, 0.9].map((p) => quantileSorted(sorted, p)) as [number, number, number];
      if (process.env.PRELUDE_DEEP === '1') console.log(name, 40 * (k + 1), m.toFixed(1), l.toFixed(1), h.toFixed(1));
      expect(Math.abs(m - median)).toBeLessThan(3);
      expect(Math.abs(l - low)).toBeLessThan(5);
      expect(Math.abs(h - high)).toBeLessThan(5);
    }
  });
});

it.each([
  ['preliminaryYear', j1],
  ['failedAttempt', us],
] as const)('%s is what moves the chance most over the draws', (parameter, json) => {
  const odds = open(json);
  const { order, modes } = toolOrdered(odds);
  const values = Array.from(
    { length: odds.drawCount },
    (_, k) => 100 * judge(odds.draw(k), order.slice(0, 80), modes).match,
  );
  const [first] = drivers(table, values).filter(({ parameter: of }) => PARAMETERS[of].status === 'assumed');
  expect(first?.parameter).toBe(parameter);
  expect(Math.abs(Math.abs(first?.perSd ?? 0) - 7)).toBeLessThan(2);
});

describe('at the base values', () => {
  const average: Partial<Profile> = { usClinicalMonths: null, prelim: null, failedAttempts: null };
  const eighty = (odds: Odds) => {
    const { order, modes } = toolOrdered(odds);
    return judge(odds.base(), order.slice(0, 80), modes.slice(0, 80));
  };

  it('an average J-1 applicant with 246 matches at 49 %, without need of a visa at 63 %', () => {
    expect(Math.abs(100 * eighty(open(j1, average)).match - 49)).toBeLessThan(2);
    expect(Math.abs(100 * eighty(open(j1, { ...average, visaNeed: 'none' })).match - 63)).toBeLessThan(2.5);
  });

  it('own unseen strength at its 10th and 90th percentile spreads (a) at 80 from 39 to 92 %', () => {
    const odds = open(j1);
    const { order, modes } = toolOrdered(odds);
    const byStrength = matchByStrength(odds.base(), order.slice(0, 80), modes.slice(0, 80));
    expect(Math.abs(100 * matchAtStrength(byStrength, -Z90) - 39)).toBeLessThan(2.5);
    expect(Math.abs(100 * matchAtStrength(byStrength, Z90) - 92)).toBeLessThan(2.5);
  });

  it('(a) at 80 has 90 % if programs were independent, 68 % in the model, 8 % if they all decided alike', () => {
    const odds = open(j1);
    const { order, modes } = toolOrdered(odds);
    const [list, signals] = [order.slice(0, 80), modes.slice(0, 80)];
    const alone = matchAlone(odds.base(), list, signals);
    const independent = 1 - alone.reduce((left, p) => left * (1 - p), 1);
    expect(Math.abs(100 * independent - 90)).toBeLessThan(2);
    expect(Math.abs(100 * judge(odds.base(), list, signals).match - 68)).toBeLessThan(2);
    expect(Math.abs(100 * Math.max(...alone) - 8)).toBeLessThan(2);
  });

  it('fifteen signals are worth about 5 points to (a), more to (c)', () => {
    for (const [json, points] of [
      [j1, 5],
      [h1b, 8],
    ] as const) {
      const odds = open(json);
      const { order, modes } = toolOrdered(odds);
      const list = order.slice(0, 80);
      const gain = overDraws(
        odds,
        (world) => judge(world, list, modes).match - judge(world, list, new Uint8Array(80)).match,
      );
      expect(Math.abs(gain.median - points)).toBeLessThan(3);
    }
  });
});
