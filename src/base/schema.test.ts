import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formatPath, passedOver, readWith, show } from './schema.ts';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
const problemsOf = (schema: z.ZodMiniType, value: unknown) => {
  const read = readWith(schema, value);
  return read.ok ? [] : read.error;
};

it('shows any value in one short line without control characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (value) => {
      const shown = show(value);
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e]/u);
    }),
  );
});

it.each([
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [-0, '0'],
  [undefined, 'nothing'],
  ['\u001b[31m\n\u009b\u202e', '"\\u001b[31m\\n\\u009b\\u202e"'],
  [nested(100_000), '[[…'],
  [{ a: nested(100_000) }, '{…'],
])('shows what is hard to show', (value, text) => {
  expect(show(value)).toBe(text);
});

it('refuses what is nested a hundred thousand deep, with its place', () => {
  const schema = z.object({ score: z.int() });
  expect(problemsOf(schema, { score: nested(100_000) })).toEqual([{ at: 'score', message: '[[… is not a number' }]);
  expect(problemsOf(schema, nested(100_000))).toEqual([{ at: '', message: '[[… is not an object' }]);
});

it('refuses a million wrong entries in one line', () => {
  const problems = problemsOf(z.object({ ids: z.array(z.string()) }), { ids: new Array(1_000_000).fill(1) });
  expect(problems).toEqual([{ at: '', message: 'is wrong in far too many places to be what is meant' }]);
});

it('says what is wrong with every kind of issue', () => {
  const schema = z.object({
    count: z.optional(z.int()),
    either: z.optional(z.union([z.string(), z.number()])),
    name: z.optional(z.string().check(z.minLength(1))),
    code: z.optional(z.string().check(z.regex(/^a/))),
  });
  expect(problemsOf(schema, { count: 1e16, either: true, name: '', code: 'b' }).map(({ message }) => message)).toEqual([
    '10000000000000000 is more than 9007199254740991',
    'true does not fit here',
    'is empty',
    '"b" does not fit here',
  ]);
});

it('names a place in one line, whatever the names are', () => {
  expect(formatPath(['programs', 3, 'probability', 'plain'])).toBe('programs[3].probability.plain');
  expect(formatPath(['fees', 'a b\n', 0, 'usd'])).toBe('fees["a b\\n"][0].usd');
  expect(formatPath(['a\nb'])).toBe('"a\\nb"');
  expect(formatPath(['fees', 'x'.repeat(1000)])).toHaveLength(46);
});

it('names the fields that were passed over, however deep the rest of them is', () => {
  const schema = z.object({ a: z.optional(z.int()), list: z.optional(z.array(z.object({ id: z.string() }))) });
  const given = JSON.parse(
    `{ "a": 1, "aa": ${'['.repeat(1000)}${']'.repeat(1000)}, "__proto__": { "a": 2 }, "list": [{ "id": "x", "Id": 1 }] }`,
  );
  const read = readWith(schema, given);
  expect(read.ok && passedOver(given, read.value)).toEqual(['aa', '__proto__', 'list[0].Id']);
  expect(passedOver({ a: 1 }, { a: 1 })).toEqual([]);
});
