import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import h1bFile from '../../../samples/profiles/non-us-h1b-259.json' with { type: 'json' };
import j1File from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import usFile from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../../cli/shipped.ts';
import { type Profile, readProfile } from '../profile.ts';
import { pick } from './pick.ts';
import { type PickResult, pickSchema } from './result.ts';

const [j1, us, h1b] = [j1File, usFile, h1bFile] as [object, object, object];
const catalogue = loadCatalogue();
const table = loadOdds();
const deep = process.env.PRELUDE_DEEP === '1';

function profileOf(value: unknown): Profile {
  const read = readProfile(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function answer(value: unknown, from = catalogue): PickResult {
  const profile = profileOf(value);
  const season = loadSeason(profile.season);
  if (!season.ok) throw new Error(JSON.stringify(season.error));
  const result = pick({ profile, catalogue: from, table, season: season.value });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe.each([
  ['non-US IMG, J-1, 246', j1, 30, 330],
  ['US IMG, 232, one failed attempt', us, 43, 720],
  ['non-US IMG, H-1B, 259', h1b, 80, 1830],
])('%s', (_name, profile, applications, costUsd) => {
  const result = answer(profile);

  it('places every program exactly once', () => {
    const placed = [...result.list, ...result.notChosen, ...result.excluded].map(({ acgmeId }) => acgmeId).sort();
    expect(placed).toEqual(catalogue.programs.map(({ acgmeId }) => acgmeId).sort());
    expect(placed).toHaveLength(709);
  });

  it('keeps the budget, the fee tiers and the signals', () => {
    const used = (signal: string) => result.list.filter((program) => program.signal === signal).length;
    expect(result.summary).toMatchObject({ applications, costUsd, signals: { gold: 3, silver: 12 } });
    expect([result.list.length, used('gold'), used('silver')]).toEqual([applications, 3, 12]);
  });

  it('has the published form, and the same bytes again', () => {
    expect(pickSchema.safeParse(result).success).toBe(true);
    expect(JSON.stringify(answer(profile))).toBe(JSON.stringify(result));
  });

  it('shows a frontier that never falls and ends in the summary', () => {
    const chances = result.frontier.map(({ matchChance }) => matchChance);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[applications - 1]).toBe(result.summary.matchChance.median);
  });

  it('gives every reason a sentence, a source and a date', () => {
    for (const { reasons } of result.list) {
      expect(reasons.length).toBeGreaterThan(3);
      for (const { sentence, source, date } of reasons)
        expect([sentence, source, date].every((text) => text.length > 0)).toBe(true);
    }
  });
});

describe('limits', () => {
  it('takes the smaller of applications and dollars', () => {
    expect(answer({ ...j1, limits: { applications: 100, budgetUsd: 720 } }).summary).toMatchObject({
      applications: 43,
      costUsd: 720,
    });
    expect(answer({ ...j1, limits: { applications: 12, budgetUsd: 5000 } }).summary).toMatchObject({
      applications: 12,
      costUsd: 132,
    });
    expect(answer({ ...j1, limits: { budgetUsd: 0 } }).list).toEqual([]);
  });

  it('ends by itself where no limit is given', () => {
    const { summary, frontier } = answer({ ...j1, limits: null });
    const at = (count: number) => frontier[count - 1]?.matchChance ?? 1;
    expect(summary.applications).toBeGreaterThan(30);
    expect(at(summary.applications + 10) - at(summary.applications)).toBeLessThan(0.006);
  });
});

describe('why the list ends', () => {
  const ids = catalogue.programs.map(({ acgmeId }) => acgmeId);
  const told = (change: object) => {
    const { summary, list } = answer({ ...j1, ...change });
    return [list.length, summary.assumptions.filter((sentence) => /limit|left/.test(sentence))];
  };

  it.each([
    [{ limits: { budgetUsd: 10 } }, 0, 'Your limit pays for no application: the first costs $11.'],
    [{ excluded: ids }, 0, 'No program is left: every one is excluded, by you or by something known to be in the way.'],
    [{ excluded: ids.slice(8), limits: null }, 8, 'You gave no limit: the list holds all 8 that are left.'],
  ])('%#: says so', (change, count, sentence) => {
    expect(told(change)).toEqual([count, [sentence]]);
  });
});

describe('what the applicant says', () => {
  const base = answer(j1);
  const [first] = base.list;
  const last = base.notChosen.at(-1);

  it('keeps pins in, leaves out what is excluded, counts what is applied to', () => {
    const { list, excluded } = answer({ ...j1, pinned: [last?.acgmeId], excluded: [first?.acgmeId] });
    expect(list.map(({ acgmeId }) => acgmeId)).toContain(last?.acgmeId);
    expect(excluded.find(({ acgmeId }) => acgmeId === first?.acgmeId)?.gate).toBe('left out by you');
    const applied = answer({ ...j1, applied: [last?.acgmeId] });
    expect(applied.list.find(({ acgmeId }) => acgmeId === last?.acgmeId)?.signal).toBe('plain');
    expect(applied.list).toHaveLength(30);
  });

  it('excludes on a fact the applicant checked, and only there', () => {
    const checked = {
      acgmeId: first?.acgmeId,
      fact: 'visa_j1',
      value: 'no',
      seenOn: '2026-11-20',
      source: 'telephone',
    };
    const { excluded, list } = answer({ ...j1, knownFacts: [checked] });
    expect(excluded.find(({ acgmeId }) => acgmeId === first?.acgmeId)).toMatchObject({ date: '2026-11-20' });
    expect(list).toHaveLength(30);
    expect(excluded.length).toBe(base.excluded.length + 1);
  });

  it('values an unknown fact at what knowing it adds', () => {
    const [best] = base.unknowns;
    expect(best?.worth).toBeGreaterThan(0);
    const worths = base.unknowns.map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
  });

  it('orders equals by wishes', () => {
    const wish = answer({ ...j1, preferences: { states: ['OH'] } });
    const ohio = (result: PickResult) => result.list.filter(({ state }) => state === 'OH').length;
    expect(ohio(wish)).toBeGreaterThanOrEqual(ohio(base));
    expect(ohio(answer({ ...j1, objective: 'worth', preferences: { states: ['OH'] } }))).toBeGreaterThan(ohio(base));
  });
});

it('depends neither on the order of the catalogue nor on ids', () => {
  const renamed = new Map(catalogue.programs.map(({ acgmeId }, index) => [acgmeId, String(1409999999 - index)]));
  const programs = catalogue.programs
    .map((program) => ({ ...program, acgmeId: renamed.get(program.acgmeId) ?? '' }))
    .reverse();
  const straight = answer({ ...j1, prelim: null });
  const turned = answer({ ...j1, prelim: null }, { ...catalogue, programs });
  expect(turned.list.map(({ acgmeId }) => acgmeId)).toEqual(straight.list.map(({ acgmeId }) => renamed.get(acgmeId)));
  expect(turned.summary).toEqual(straight.summary);
});

describe('laws over random profiles', () => {
  const profile = fc.record({
    season: fc.constant(2027),
    asOf: fc.constant('2026-11-22'),
    imgType: fc.constantFrom('us', 'non-us'),
    citizenship: fc.constant('other'),
    visaNeed: fc.constantFrom('none', 'j1', 'h1b', 'either'),
    step2ck: fc.integer({ min: 205, max: 285 }),
    graduationYear: fc.integer({ min: 2008, max: 2026 }),
    step3: fc.constantFrom(null, true, false, 231),
    failedAttempts: fc.constantFrom(null, 0, 1, 2),
    usClinicalMonths: fc.constantFrom(null, 0, 3, 12),
    ties: fc.constantFrom([], ['NY'], ['TX', 'CA']),
    limits: fc.record({ applications: fc.integer({ min: 5, max: 150 }) }),
  });

  const worse = (a: PickResult, b: PickResult) => {
    expect(b.summary.matchChance.median).toBeLessThanOrEqual(a.summary.matchChance.median);
    const before = new Map(a.list.map((program) => [program.acgmeId, program]));
    for (const program of b.list) {
      const held = before.get(program.acgmeId);
      if (held?.signal === program.signal) {
        expect(program.interviewChance.median).toBeLessThanOrEqual(held.interviewChance.median);
      }
    }
    for (const { frontier } of [a, b]) {
      for (let i = 1; i < frontier.length; i++) {
        expect(frontier[i]?.matchChance).toBeGreaterThanOrEqual(frontier[i - 1]?.matchChance ?? 0);
      }
    }
  };
  const numRuns = deep ? 200 : 2;
  const endOnFailure = true;

  it('a lower score never raises a chance', () => {
    fc.assert(
      fc.property(profile, fc.integer({ min: 1, max: 30 }), (one, less) => {
        worse(answer(one), answer({ ...one, step2ck: one.step2ck - less }));
      }),
      { numRuns, endOnFailure },
    );
    if (deep) console.log(`lower score: ${numRuns} profiles, no chance raised`);
  });

  it('an older graduation year never raises a chance', () => {
    fc.assert(
      fc.property(profile, fc.integer({ min: 1, max: 10 }), (one, years) => {
        worse(answer(one), answer({ ...one, graduationYear: one.graduationYear - years }));
      }),
      { numRuns, endOnFailure },
    );
    if (deep) console.log(`older graduation: ${numRuns} profiles, no chance raised`);
  });

  it('a needed visa never raises a chance', () => {
    fc.assert(
      fc.property(profile, fc.constantFrom('j1', 'h1b', 'either'), (one, visaNeed) => {
        worse(answer({ ...one, visaNeed: 'none' }), answer({ ...one, visaNeed }));
      }),
      { numRuns, endOnFailure },
    );
    if (deep) console.log(`needed visa: ${numRuns} profiles, no chance raised`);
  });
});
