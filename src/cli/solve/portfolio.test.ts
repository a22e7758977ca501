import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { solvePortfolio } from './portfolio.ts';
import { portfolioAnswerSchema } from './portfolio-answer.ts';
import { portfolioProblemSchema } from './portfolio-problem.ts';

const published = {
  programs: [
    { id: 'a', utility: 200, group: 'im', probability: { plain: 0.12, silver: 0.2, gold: 0.31 } },
    { id: 'b', utility: 250, group: 'im', interview: { plain: 0.2 }, match: 0.4 },
  ],
  fees: { im: [{ first: 30, usd: 11 }, { usd: 30 }] },
  limits: { applications: 100, budgetUsd: 2000, signals: { im: { silver: 12, gold: 3 } } },
};
const [a, b] = published.programs;

function solve(problem: unknown): { exit: number; answer: Record<string, unknown>; err: string } {
  const { exit, out, err } = solvePortfolio(JSON.stringify(problem), 'problem.json', true);
  return { exit, answer: out === '' ? {} : JSON.parse(out), err };
}

function refusal(problem: unknown): string {
  const { exit, answer, err } = solve(problem);
  expect(answer).toEqual({});
  expect(err.split('\n')).toHaveLength(2);
  return `${exit} ${err.trimEnd()}`;
}

describe('published answers', () => {
  it('solves the example of the format, every field', () => {
    expect(solve(published)).toEqual({
      exit: 0,
      err: '',
      answer: {
        applications: [
          { id: 'b', mode: 'plain' },
          { id: 'a', mode: 'gold' },
        ],
        value: 77.04,
        upperBound: 77.04,
        gapPercent: 0,
        proved: true,
        matchChance: 0.3652,
        costUsd: 22,
        method: 'signal DP',
      },
    });
  });

  const five = [0.2, 0.5, 0.1, 0.6, 0.1].map((probability, i) => ({
    id: String(i + 1),
    utility: [1, 4, 9, 1, 8][i],
    probability,
  }));

  it('gives the nested lists where costs are equal', () => {
    expect(solve({ programs: five }).answer).toMatchObject({
      method: 'marginal improvement',
      order: ['2', '3', '5', '4', '1'],
      valueByCount: [2, 2.7, 3.24, 3.483, 3.5154],
      value: 3.5154,
      costUsd: 0,
    });
    const three = solve({ programs: five, limits: { applications: 3 } }).answer;
    expect(three).toMatchObject({ value: 3.24, applications: [{ id: '3' }, { id: '5' }, { id: '2' }] });
  });

  it.each([
    [five.map((one, i) => ({ ...one, costUsd: [2, 4, 2, 5, 1][i] })), 8, ['3', '5', '2'], 3.24],
    [
      [0.34, 0.8, 0.1, 0.5].map((probability, i) => ({
        id: String(i + 1),
        utility: [9, 2, 2, 4][i],
        probability,
        costUsd: [3, 4, 4, 3][i],
      })),
      7,
      ['1', '4'],
      4.38,
    ],
    [
      [0.131, 0.136, 0.09, 0.016].map((probability, i) => ({
        id: String(i + 1),
        utility: [2, 3, 9, 54][i],
        probability,
        costUsd: [9, 5, 5, 9][i],
      })),
      14,
      ['4', '3'],
      1.66104,
    ],
  ])('fits unequal costs into a budget', (programs, budgetUsd, list, value) => {
    const { answer } = solve({ programs, limits: { budgetUsd } });
    expect(answer).toMatchObject({
      value,
      method: 'cost DP',
      proved: true,
      applications: list.map((id) => ({ id, mode: 'plain' })),
    });
    expect(answer).not.toHaveProperty('order');
  });

  it.each([
    [{ im: 30 }, 330],
    [{ im: 43, fm: 7 }, 797],
    [{ im: 32, fm: 32 }, 780],
  ])('charges by tiers within each group: %j', (counts, costUsd) => {
    const programs = Object.entries(counts).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, i) => ({ id: `${group}${i}`, utility: 1 + i / 7, group, probability: 0.1 })),
    );
    const fees = Object.fromEntries(Object.keys(counts).map((group) => [group, published.fees.im]));
    const { answer } = solve({ programs, fees, limits: { budgetUsd: costUsd } });
    expect(answer).toMatchObject({ costUsd, proved: true });
    expect(answer.applications).toHaveLength(programs.length);
    const less = solve({ programs, fees, limits: { budgetUsd: costUsd - 0.01 } }).answer;
    expect(less.applications).toHaveLength(programs.length - 1);
  });
});

describe('limits and choices', () => {
  it('keeps signals of a group without any out, and says what changes nothing', () => {
    const limits = { signals: { IM: { gold: 3 } } };
    const { answer, err } = solve({ ...published, limits });
    expect(answer).toMatchObject({
      applications: [
        { id: 'b', mode: 'plain' },
        { id: 'a', mode: 'plain' },
      ],
    });
    expect(err).toBe('problem.json: limits.signals.IM: no program is in this group, so it changes nothing\n');
  });

  it('keeps pinned programs in and excluded ones out', () => {
    const limits = { applications: 1 };
    expect(solve({ ...published, limits, pinned: ['b'] }).answer).toMatchObject({
      applications: [{ id: 'b' }],
      value: 20,
    });
    expect(solve({ ...published, limits, excluded: ['a'] }).answer).toMatchObject({ applications: [{ id: 'b' }] });
    expect(solve({ ...published, limits }).answer).toMatchObject({ applications: [{ id: 'a' }], value: 24 });
  });

  it('answers with an empty list where nothing may or can be applied to', () => {
    const empty = {
      applications: [],
      value: 0,
      upperBound: 0,
      gapPercent: 0,
      proved: true,
      matchChance: 0,
      costUsd: 0,
    };
    expect(solve({ programs: [] }).answer).toMatchObject(empty);
    expect(solve({ ...published, limits: { applications: 0 } }).answer).toMatchObject(empty);
    expect(solve({ programs: [{ id: 'a', utility: 1, probability: 0 }] }).answer).toMatchObject(empty);
  });

  it('gives the same bytes for the same problem, and a table that names every program', () => {
    const text = JSON.stringify(published);
    expect(solvePortfolio(text, 'p', true)).toEqual(solvePortfolio(text, 'p', true));
    const table = solvePortfolio(text, 'p', false);
    expect(table.out).toMatch(/Value +77\.04 \(signal DP: no list within the limits is worth more\)/);
    expect(table.out).toMatch(/Cost +\$22 for 2 applications/);
    expect(table.out).toMatch(/a +gold +200\n/);
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes %s for a name like any other', (name) => {
  const one = { id: name, utility: 1, group: name, probability: { plain: 0.1, gold: 0.5 } };
  const chosen = (mode: string, costUsd: number) => ({ applications: [{ id: name, mode }], costUsd });
  expect(solve({ programs: [one], pinned: [name] }).answer).toMatchObject(chosen('plain', 0));
  const free = solve({ ...published, programs: [one] });
  expect(free.answer).toMatchObject(chosen('plain', 0));
  expect(free.err).toContain(`fees: the group "${name}" has none, so its programs count as free`);
  const tables = { fees: { [name]: [{ usd: 7 }] }, limits: { signals: { [name]: { gold: 1 } } } };
  if (name !== '__proto__') expect(solve({ programs: [one], ...tables }).answer).toMatchObject(chosen('gold', 7));
});

it('shows no line break and no escape code of an id in the table', () => {
  const problem = { programs: [{ id: 'a\n\u001b[31mb', utility: 1, probability: 0.1 }] };
  expect(solvePortfolio(JSON.stringify(problem), 'p', false).out).toMatch(/^a {2}\[31mb +- +1$/m);
});

describe('refusals', () => {
  const withFirst = (change: object): object => ({ ...published, programs: [{ ...a, ...change }, b] });
  const file = 'problem.json: ';

  test.each<[string, unknown]>([
    ['programs: is missing', {}],
    ['programs[0].probability.plain: 1.4 is not between 0 and 1', withFirst({ probability: { plain: 1.4 } })],
    ['programs[0].probability: -0.1 is not between 0 and 1', withFirst({ probability: -0.1 })],
    ['programs[0].probability: plain is missing', withFirst({ probability: { gold: 0.3 } })],
    ['programs[0].probability: gold "x" is not a number', withFirst({ probability: { plain: 0.1, gold: 'x' } })],
    [
      'programs[0].probability: "platinum" is not a field of this format',
      withFirst({ probability: { plain: 0, platinum: 1 } }),
    ],
    [
      'programs[0].probability: "high" is neither a number nor { "plain": …, "silver": …, "gold": … }',
      withFirst({ probability: 'high' }),
    ],
    ['programs[0].probability: is missing; give it, or "interview" and "match"', withFirst({ probability: undefined })],
    ['programs[0].match: goes without "probability"; leave one of them out', withFirst({ match: 0.5 })],
    ['programs[0].match: is missing beside "interview"', withFirst({ probability: undefined, interview: 0.5 })],
    ['programs[0].interview: is missing beside "match"', withFirst({ probability: undefined, match: 0.5 })],
    ['programs[0].utility: 0 is not above 0', withFirst({ utility: 0 })],
    ['programs[0].id: is empty', withFirst({ id: '' })],
    ['programs[0].costUsd: 10.005 is not in whole cents', withFirst({ costUsd: 10.005 })],
    ['programs[0].costUsd: -1 is not 0 or more', withFirst({ costUsd: -1 })],
    ['programs[1].id: "a" is already the id of programs[0]', { programs: [a, a] }],
    ['"program" is not a field of this format', { ...published, program: [] }],
    ['fees.im: has no step; give at least { "usd": … }', { ...published, fees: { im: [] } }],
    [
      'fees.im[0].first: ends the last step; add a step without "first" for those after it',
      { ...published, fees: { im: [{ first: 3, usd: 1 }] } },
    ],
    [
      'fees.im[0].first: is missing; only the last step goes without',
      { ...published, fees: { im: [{ usd: 1 }, { usd: 2 }] } },
    ],
    [
      "fees.im[1].first: 10 is not above 10; steps count from the group's first application",
      { ...published, fees: { im: [{ first: 10, usd: 1 }, { first: 10, usd: 2 }, { usd: 3 }] } },
    ],
    ['fees["a b\\n"]: has no step; give at least { "usd": … }', { ...published, fees: { 'a b\n': [] } }],
    [
      'limits.applications: 10000000000000000 is more than 9007199254740991',
      { ...published, limits: { applications: 1e16 } },
    ],
    ['limits.applications: 1.5 is not a whole number', { ...published, limits: { applications: 1.5 } }],
    ['limits.signals.im.gold: -1 is not 0 or more', { ...published, limits: { signals: { im: { gold: -1 } } } }],
    ['correlation: 2 is not between 0 and 1', { ...published, correlation: 2 }],
    ['pinned[0]: "c" is not the id of a program', { ...published, pinned: ['c'] }],
    ['excluded[1]: "c" is not the id of a program', { ...published, excluded: ['a', 'c'] }],
    ['pinned[0]: "a" is excluded too; leave it in one list', { ...published, pinned: ['a'], excluded: ['a'] }],
  ])('%s', (message, problem) => {
    expect(refusal(problem)).toBe(`2 ${file}${message}`);
  });

  test.each<[string, unknown]>([
    ['correlation: comes with a later version', { ...published, correlation: 0.1 }],
    ['limits.interviews: comes with a later version', { ...published, limits: { interviews: 12 } }],
    [
      'pinned: holds 2 programs, and limits.applications allows 1',
      { ...published, limits: { applications: 1 }, pinned: ['a', 'b'] },
    ],
    [
      'pinned: costs $22 alone, and limits.budgetUsd allows $21.99',
      { ...published, limits: { budgetUsd: 21.99 }, pinned: ['a', 'b'] },
    ],
  ])('without an answer: %s', (message, problem) => {
    expect(refusal(problem)).toBe(`1 ${file}${message}`);
  });

  it.each(['', '{\n"programs": [,]\n}'])('takes no broken JSON: %j', (text) => {
    const { exit, out, err } = solvePortfolio(text, 'p.json', true);
    expect({ exit, out, lines: err.split('\n').length }).toEqual({ exit: 2, out: '', lines: 2 });
    expect(err).toMatch(/^p\.json: /);
  });
});

it('publishes schemas that know the forms of a chance', () => {
  const schema = JSON.stringify(z.toJSONSchema(portfolioProblemSchema, { io: 'input' }));
  expect(schema).toContain('"anyOf":[{"type":"number","minimum":0,"maximum":1}');
  expect(portfolioAnswerSchema.parse(solve(published).answer)).toBeTruthy();
});
