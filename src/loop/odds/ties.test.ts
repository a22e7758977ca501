import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileSorted } from '../../base/quantile.ts';
import { judge } from '../../engine/odds/judge.ts';
import { openOdds } from './open.ts';
import { PARAMETERS } from './parameters.ts';
import { profiles } from './profile.arbitrary.ts';
import { catalogue, table } from './shipped.arbitrary.ts';
import { CONNECTION_KINDS, type Connection, connectionEffect, MOST, placeEffect, tieEffect, tiesOf } from './ties.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const numRuns = deep ? 150 : 15;
if (deep) console.log(`connections: ${numRuns} random sets of them a law`);

const ids = catalogue.programs.map(({ acgmeId }) => acgmeId);
const connectionTo = (acgmeIds: readonly string[]): fc.Arbitrary<Connection> =>
  fc.record({
    acgmeId: fc.constantFrom(...acgmeIds),
    kind: fc.constantFrom(...CONNECTION_KINDS),
    sentence: fc.constantFrom('Dr. Ana Lopez called there for you', 'You worked there'),
  });
// Few programs, so that several connections meet at one.
const someConnections = fc.array(connectionTo(ids.slice(0, 6)), { maxLength: 8 });
const everyOther = deep ? 5 : 20;
const draws = table.draws.flatMap((_, index) => (index % everyOther === 0 ? [index] : []));

describe('without a connection', () => {
  it('every chance is what it was, to the last bit', () => {
    fc.assert(
      fc.property(profiles, fc.array(connectionTo(['0000000000', '9999999999'])), (profile, strange) => {
        const without = openOdds({ profile, catalogue, table });
        const empty = openOdds({ profile, catalogue, table, connections: strange });
        const [a, b] = [new Float64Array(9), new Float64Array(9)];
        for (const draw of draws)
          for (let program = 0; program < ids.length; program += 23) {
            without.draw(draw).interview(program, 1, a, 0);
            empty.draw(draw).interview(program, 1, b, 0);
            expect(b).toEqual(a);
          }
        expect(empty.reasons(0, 0)).toEqual(without.reasons(0, 0));
      }),
      { numRuns: deep ? 40 : 5 },
    );
  });
});

describe('laws, in every draw', () => {
  it('one more connection never lowers a chance, and moves no other program', () => {
    const lists = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        profiles,
        someConnections,
        connectionTo(ids.slice(0, 6)),
        lists,
        fc.nat(2),
        (profile, held, one, list, mode) => {
          const before = openOdds({ profile, catalogue, table, connections: held });
          const after = openOdds({ profile, catalogue, table, connections: [...held, one] });
          const modes = list.map(() => mode);
          const [low, high] = [new Float64Array(9), new Float64Array(9)];
          for (const draw of draws) {
            const [less, more] = [before.draw(draw), after.draw(draw)];
            for (const program of list) {
              less.interview(program, mode, low, 0);
              more.interview(program, mode, high, 0);
              if (ids[program] !== one.acgmeId) expect(high).toEqual(low);
              for (const [node, chance] of high.entries()) expect(chance).toBeGreaterThanOrEqual(low[node] ?? 1);
            }
            const [worse, better] = [judge(less, list, modes), judge(more, list, modes)];
            expect(better.match).toBeGreaterThanOrEqual(worse.match - 1e-12);
            expect(better.expected).toBeGreaterThanOrEqual(worse.expected - 1e-12);
          }
        },
      ),
      { numRuns },
    );
  });

  it('place and connections add what they are worth, and at most 1.5 together', () => {
    let capped = 0;
    fc.assert(
      fc.property(profiles, someConnections, (profile, connections) => {
        const six = catalogue.programs.slice(0, 6);
        for (const tie of tiesOf(six, profile, connections).values())
          for (const { parameters } of [table.base, ...table.draws]) {
            const kinds = [...tie.connections.keys()];
            const sum = kinds.reduce((total, kind) => total + parameters[kind], placeEffect(tie, parameters));
            expect(tieEffect(tie, parameters)).toBeCloseTo(Math.min(1.5, sum), 12);
            if (sum > MOST) capped += 1;
            // The parts that the reasons show are all of it.
            const parts = kinds.map((kind) => connectionEffect(tie, kind, parameters));
            expect(parts.every((part) => part >= 0)).toBe(true);
            const place = Math.min(MOST, placeEffect(tie, parameters));
            expect(parts.reduce((total, part) => total + part, place)).toBeCloseTo(tieEffect(tie, parameters), 12);
          }
      }),
      { numRuns: deep ? 200 : 20 },
    );
    expect(capped).toBeGreaterThan(0);
  });
});

describe('the draws', () => {
  it.each([
    ['contact', 0.2, 0, 0.5],
    ['advocate', 0.8, 0.2, 1.6],
    ['rotated', 1, 0.4, 1.6],
  ] as const)('%s: the written value and range, assumed, never below 0', (kind, value, low, high) => {
    expect(PARAMETERS[kind]).toMatchObject({ value, status: 'assumed', spread: { kind: 'two-sided', low, high } });
    expect(table.base.parameters[kind]).toBe(value);
    const drawn = Float64Array.from(table.draws, ({ parameters }) => parameters[kind]).sort();
    expect(drawn[0]).toBeGreaterThanOrEqual(0);
    // 200 draws know their tenth percentile to about 0.06.
    expect(Math.abs(quantileSorted(drawn, 0.1) - low)).toBeLessThan(0.13);
    expect(Math.abs(quantileSorted(drawn, 0.9) - high)).toBeLessThan(0.13);
  });

  it('make a connected program less certain: its range on the log-odds scale is wider', () => {
    const profile = {
      season: 2027,
      asOf: '2026-11-22',
      imgType: 'non-us',
      citizenship: 'other',
      visaNeed: 'j1',
      step2ck: 246,
      graduationYear: 2021,
    } as const;
    const width = (connections: readonly Connection[], program: number) => {
      const odds = openOdds({ profile, catalogue, table, connections });
      const q = new Float64Array(9);
      const logits = Float64Array.from(table.draws, (_, draw) => {
        odds.draw(draw).interview(program, 0, q, 0);
        return Math.log((q[4] ?? 0) / (1 - (q[4] ?? 0)));
      }).sort();
      return quantileSorted(logits, 0.9) - quantileSorted(logits, 0.1);
    };
    for (const program of [0, 7, 300, 600]) {
      const sentence = 'Dr. Ana Lopez called there for you';
      const connected = [{ acgmeId: ids[program] ?? '', kind: 'advocate', sentence } as const];
      expect(width(connected, program)).toBeGreaterThan(width([], program));
    }
  });
});

describe('reasons', () => {
  const profile = {
    season: 2027,
    asOf: '2026-11-22',
    imgType: 'non-us',
    citizenship: 'other',
    visaNeed: 'none',
    step2ck: 246,
    graduationYear: 2021,
  } as const;
  const to = (kind: Connection['kind'], sentence: string): Connection => ({ acgmeId: ids[3] ?? '', kind, sentence });
  const told = (connections: readonly Connection[]) =>
    openOdds({ profile, catalogue, table, connections })
      .reasons(3, 0)
      .filter(({ term }) => ['advocate', 'worked there', 'contact'].includes(term));

  it('tell each kind in its own words, as assumed, several of one kind once', () => {
    const reasons = told([
      to('contact', 'You are in contact with Joy Park'),
      to('advocate', 'Dr. Ana Lopez called there for you on 3 May 2027'),
      to('advocate', 'Dr. Sean O’Brien recommended you there'),
    ]);
    expect(reasons).toMatchObject([
      {
        term: 'advocate',
        sentence: 'Dr. Ana Lopez called there for you on 3 May 2027; Dr. Sean O’Brien recommended you there',
        source: 'assumed',
      },
      { term: 'contact', sentence: 'You are in contact with Joy Park', source: 'assumed' },
    ]);
    expect(reasons[0]?.logOdds).toBeGreaterThan(0.6);
    expect(reasons[0]?.logOdds).toBeLessThan(1);
    expect(told([to('advocate', 'a'), to('advocate', 'b')])[0]?.logOdds).toBe(told([to('advocate', 'a')])[0]?.logOdds);
    expect(told([])).toEqual([]);
  });

  it('sum to the log odds of an interview with the cap', () => {
    const flat = { ...table, draws: [{ ...table.base, stateEffects: {} }] };
    const all = CONNECTION_KINDS.map((kind) => to(kind, kind));
    const odds = openOdds({ profile, catalogue, table: flat, connections: all });
    const bare = openOdds({ profile, catalogue, table: flat });
    const sum = (reasons: readonly { readonly logOdds: number }[]) =>
      reasons.reduce((total, { logOdds }) => total + logOdds, 0);
    expect(sum(odds.reasons(3, 0)) - sum(bare.reasons(3, 0))).toBeCloseTo(MOST, 3);
    expect(told(all).length).toBe(3);
  });
});
