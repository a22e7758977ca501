import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../engine/odds/judge.ts';
import type { Profile } from '../profile.ts';
import { applicantOf } from './applicant.ts';
import { openBook } from './book.ts';
import { columnsOf, marketOf, personOf, ship } from './fold.ts';
import { gatesOf } from './gate.ts';
import { type Odds, openOdds } from './open.ts';
import { profiles } from './profile.arbitrary.ts';
import { catalogue, table } from './shipped.arbitrary.ts';
import { tiesOf } from './ties.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const runs = (few: number, many: number) => {
  if (deep) console.log(`odds: ${many} random profiles`);
  return { numRuns: deep ? many : few };
};
const open = (profile: Profile, more: { pinned?: ReadonlySet<string> } = {}) =>
  openOdds({ profile, catalogue, table, ...more });
const plain: Profile = {
  season: 2027,
  asOf: '2026-11-22',
  imgType: 'non-us',
  citizenship: 'other',
  visaNeed: 'j1',
  step2ck: 246,
  graduationYear: 2021,
};
const chanceAt = (odds: Odds, program: number, mode = 0, which: 'base' | number = 'base') => {
  const world = which === 'base' ? odds.base() : odds.draw(which);
  const q = new Float64Array(9);
  world.interview(program, mode, q, 0);
  return q.reduce((sum, p, k) => sum + p * (world.thetaWeights[k] ?? 0), 0);
};
const indexWith = (fact: string, status?: string) =>
  catalogue.programs.findIndex(({ facts }) =>
    facts.some((one) => one.name === fact && (status ?? one.status) === one.status),
  );
const indexWithout = (...names: readonly string[]) =>
  catalogue.programs.findIndex(({ facts }) => !facts.some(({ name }) => names.includes(name)));

describe('laws, in every draw: a better answer never lowers a chance of an interview or of a match', () => {
  /** A profile and one that is at least as good. */
  const pairs = fc
    .tuple(profiles, fc.integer({ min: 1, max: 20 }), fc.constantFrom('TX', 'NY', 'OH'))
    .chain(([profile, step, state]) =>
      fc.constantFrom<readonly [string, Profile, Profile]>(
        ['score', profile, { ...profile, step2ck: Math.min(300, profile.step2ck + step) }],
        ['graduation', profile, { ...profile, graduationYear: Math.min(2026, profile.graduationYear + step) }],
        ['attempts', { ...profile, failedAttempts: step }, { ...profile, failedAttempts: 0 }],
        [
          'experience',
          { ...profile, usClinicalMonths: profile.usClinicalMonths ?? 0 },
          { ...profile, usClinicalMonths: (profile.usClinicalMonths ?? 0) + step },
        ],
        ['Step 3', { ...profile, step3: false }, { ...profile, step3: true }],
        ['visa or none', { ...profile, visaNeed: 'either' }, { ...profile, visaNeed: 'none' }],
        ['J-1 or either', { ...profile, visaNeed: 'j1' }, { ...profile, visaNeed: 'either' }],
        ['tie', profile, { ...profile, ties: [...(profile.ties ?? []), state as 'TX'] }],
        [
          'preference',
          profile,
          { ...profile, preferences: { states: [...(profile.preferences?.states ?? []), state as 'TX'] } },
        ],
      ),
    );
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: catalogue.programs.length - 1 }), {
    minLength: 1,
    maxLength: 40,
  });

  it('over random profiles and lists', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(pairs, lists, fc.integer({ min: 0, max: 2 }), ([law, worse, better], list, mode) => {
        seen.add(law);
        const [low, high] = [open(worse), open(better)];
        const modes = list.map(() => mode);
        for (let draw = 0; draw < low.drawCount; draw += deep ? 1 : 20) {
          const lowMatch = judge(low.draw(draw), list, modes);
          const highMatch = judge(high.draw(draw), list, modes);
          expect(highMatch.match, law).toBeGreaterThanOrEqual(lowMatch.match - 1e-12);
          expect(highMatch.expected, law).toBeGreaterThanOrEqual(lowMatch.expected - 1e-12);
          const program = list[0] ?? 0;
          expect(chanceAt(high, program, mode, draw), law).toBeGreaterThanOrEqual(
            chanceAt(low, program, mode, draw) - 1e-12,
          );
        }
      }),
      runs(100, 500),
    );
    expect(seen.size).toBe(9);
  });

  it('a signal never lowers a chance, gold least of all', () => {
    fc.assert(
      fc.property(
        profiles,
        fc.nat(catalogue.programs.length - 1),
        fc.nat(table.draws.length - 1),
        (profile, program, draw) => {
          const odds = open(profile);
          const [none, silver, gold] = [0, 1, 2].map((mode) => chanceAt(odds, program, mode, draw));
          expect(silver).toBeGreaterThanOrEqual(none ?? 1);
          expect(gold).toBeGreaterThanOrEqual(silver ?? 1);
        },
      ),
      runs(12, 300),
    );
  });
});

describe('worlds', () => {
  it('hold chances between 0 and 1, weights that sum to 1, and the same numbers again', () => {
    fc.assert(
      fc.property(profiles, fc.nat(table.draws.length - 1), (profile, draw) => {
        const odds = open(profile);
        const world = odds.draw(draw);
        expect(world.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(world.rank).toHaveLength(63);
        expect(world.rank.every((r) => r > 0 && r < 1)).toBe(true);
        const again = open(profile);
        for (let program = 0; program < odds.programs.length; program += 37) {
          const q = chanceAt(odds, program, 2, draw);
          expect(q >= 0 && q <= 1).toBe(true);
          expect(chanceAt(again, program, 2, draw)).toBe(q);
        }
      }),
      runs(8, 200),
    );
  });
});

describe('gates', () => {
  const limited = indexWith('max_years_since_graduation');
  const old = { ...plain, graduationYear: 2010 };

  it('exclude a program whose own page shuts them, and say by which fact', () => {
    const odds = open(old);
    expect(odds.gates[limited]?.failed).toMatchObject({ gate: 'years since graduation', fact: { status: 'own-page' } });
    expect(chanceAt(odds, limited)).toBe(0);
  });

  it('let a pinned program in, at the odds of a single report', () => {
    const odds = open(old, { pinned: new Set([catalogue.programs[limited]?.acgmeId ?? '']) });
    expect(odds.gates[limited]).toMatchObject({ failed: null, probability: 0.06 });
    expect(chanceAt(odds, limited)).toBeGreaterThan(0);
  });

  it('name the unknown facts that would decide them', () => {
    const unknown = indexWithout('visa_j1', 'visa_h1b');
    expect(open(plain).gates[unknown]?.unknown).toEqual(['visa_j1']);
    expect(open({ ...plain, visaNeed: 'h1b' }).gates[unknown]?.unknown).toEqual(['visa_h1b']);
    expect(open({ ...plain, visaNeed: 'either' }).gates[unknown]?.unknown).toEqual(['visa_j1', 'visa_h1b']);
    expect(open({ ...plain, visaNeed: 'none' }).gates[unknown]?.unknown).toEqual([]);
    expect(open(plain).gates[indexWith('visa_j1')]?.unknown).toEqual([]);
  });
});

describe('what the user finds out', () => {
  const unknown = indexWithout('visa_j1', 'visa_h1b');
  const acgmeId = catalogue.programs[unknown]?.acgmeId ?? '';
  const told = (fact: string, value: string | number): Profile => ({
    ...plain,
    knownFacts: [{ acgmeId, fact, value, seenOn: '2026-11-20' }],
  });

  it.each([
    ['visa_j1', 'yes'],
    ['visa_j1', 'no'],
    ['visa_h1b', 'yes'],
    ['img_share', 80],
    ['img_share', 0],
    ['program_type', 'university'],
    ['positions_pgy1', 40],
    ['step2ck_minimum', 260],
    ['max_years_since_graduation', 3],
  ])('%s = %s: supposed is what the fact then does, and no other program moves', (fact, value) => {
    const [before, after] = [open(plain), open(told(fact, value))];
    for (const which of ['base', 3, 150] as const) {
      const q = new Float64Array(10);
      const cases = [
        { program: 0, fact: 'visa_j1', value: 'no' },
        { program: unknown, fact, value },
      ];
      before.suppose(cases).interviews(which)(1, 1, q, 1);
      const world = which === 'base' ? after.base() : after.draw(which);
      const expected = new Float64Array(10);
      world.interview(unknown, 1, expected, 1);
      for (const [k, p] of expected.entries()) expect(q[k]).toBeCloseTo(p, 12);
      for (let program = 0; program < before.programs.length; program += 50) {
        if (program !== unknown) expect(chanceAt(after, program, 0, which)).toBe(chanceAt(before, program, 0, which));
      }
    }
  });

  it('asks what is unknown, and the answers are all there are', () => {
    const odds = open({ ...plain, visaNeed: 'either' });
    for (const [program] of odds.programs.entries()) {
      for (const fact of odds.questions(program)) {
        const answers = odds.answers(program, fact, 7);
        expect(answers.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('expects of a visa what it gives without an answer', () => {
    const odds = open({ ...plain, visaNeed: 'j1' });
    for (const which of ['base', 42] as const) {
      const answers = odds.answers(unknown, 'visa_j1', which);
      const cases = answers.map(({ value }) => ({ program: unknown, fact: 'visa_j1', value }));
      const interview = odds.suppose(cases).interviews(which);
      const q = answers.map(() => new Float64Array(9));
      for (const [index, out] of q.entries()) interview(index, 0, out, 0);
      const expected = answers.reduce((sum, { probability }, index) => sum + probability * (q[index]?.[4] ?? 0), 0);
      const today = new Float64Array(9);
      (which === 'base' ? odds.base() : odds.draw(which)).interview(unknown, 0, today, 0);
      expect(today[4]).toBeGreaterThan(0);
      expect(expected).toBeCloseTo(today[4] ?? 0, 12);
    }
  });

  it('raises the known share', () => {
    expect(open(told('visa_j1', 'yes')).knownShare(unknown)).toBeGreaterThan(open(plain).knownShare(unknown));
  });
});

describe('keys', () => {
  it('are equal exactly where all chances at the base values are', () => {
    const odds = open(plain);
    const chances = new Map<string, number>();
    for (const program of odds.programs.keys()) {
      const chance = chanceAt(odds, program);
      expect(chance).toBeCloseTo(chances.get(odds.key(program)) ?? chance, 8);
      chances.set(odds.key(program), chance);
    }
    const keys = new Set(odds.programs.map((_, program) => odds.key(program)));
    expect(keys.size).toBeGreaterThan(50);
    expect(keys.size).toBeLessThan(odds.programs.length);
  });
});

describe('reasons', () => {
  it('sum to the log odds of an interview, ceiling and gates included', () => {
    const flat = { ...table, draws: [{ ...table.base, stateEffects: {} }] };
    fc.assert(
      fc.property(profiles, fc.nat(catalogue.programs.length - 1), fc.nat(2), (profile, program, mode) => {
        const odds = openOdds({ profile, catalogue, table: flat });
        fc.pre(odds.gates[program]?.failed === null);
        const shipped = ship(openBook(catalogue));
        const applicant = applicantOf(profile);
        const { shift, gate } = columnsOf(
          {
            book: shipped.book,
            applicant,
            gates: shipped.book.facts.map((facts) => gatesOf(facts, applicant)),
            ties: tiesOf(catalogue.programs, profile, []),
            kept: new Set(),
          },
          marketOf(shipped, table.base),
        );
        const person = personOf(applicant, table.base.parameters);
        const expected =
          person.base +
          person.seen +
          (person.modes[mode] ?? 0) +
          (shift[program] ?? 0) +
          Math.log(person.ceiling * (gate[program] ?? 0));
        const reasons = odds.reasons(program, mode);
        const sum = reasons.reduce((total, { logOdds }) => total + logOdds, 0);
        // Each term is rounded to three decimals.
        expect(Math.abs(sum - expected)).toBeLessThan(0.0005 * reasons.length + 1e-9);
      }),
      runs(15, 50),
    );
  });

  it('tell fact, source and date, or that a term is assumed', () => {
    const seats = indexWith('positions_pgy1', 'reported');
    const reasons = open(plain).reasons(seats, 1);
    const size = reasons.find(({ term }) => term === 'size');
    expect(size?.sentence).toMatch(/^Listed as taking \d+ residents a year$/);
    expect(size?.source).not.toBe('assumed');
    expect(reasons.find(({ term }) => term === 'years since graduation')?.source).toBe('assumed');
    expect(reasons.find(({ term }) => term === 'signal')?.sentence).toBe('Your silver signal');
    expect(reasons.every(({ sentence, source, date }) => sentence && source && date)).toBe(true);
  });

  it('say nothing of what was not answered', () => {
    const terms = open(plain)
      .reasons(0, 0)
      .map(({ term }) => term);
    expect(terms).not.toContain('failed attempts');
    expect(terms).not.toContain('Step 3');
    expect(terms).not.toContain('signal');
  });
});

describe('support', () => {
  it.each<[string, Partial<Profile>, string]>([
    ['the typical user', {}, 'within'],
    ['a very low score', { step2ck: 219 }, 'below'],
    ['a very high score', { step2ck: 266 }, 'above'],
    ['eleven years', { graduationYear: 2015 }, 'below'],
    ['one failed attempt', { failedAttempts: 1 }, 'within'],
    ['a failed attempt and no US experience', { failedAttempts: 1, usClinicalMonths: 0 }, 'below'],
  ])('%s', (_, change, support) => {
    const { applicant } = open({ ...plain, ...change });
    expect(applicant.support).toBe(support);
    expect(applicant.assumptions.some((sentence) => sentence.includes('read the chance as a band'))).toBe(
      support !== 'within',
    );
  });
});
