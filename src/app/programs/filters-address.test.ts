import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FILTERS } from './filters.ts';
import { readFilters, writeFilters } from './filters-address.ts';
import { ORDERS } from './order.ts';
import { anyFilters } from './programs.arbitrary.ts';

it('reads what it wrote', () => {
  const order = fc.option(fc.constantFrom(...ORDERS));
  const words = fc.constantFrom('', 'mount sinai', '1403521470, 2947140P0', 'a & b = c?');
  fc.assert(
    fc.property(anyFilters, words, order, (drawn, text, by) => {
      const filters = { ...drawn, words: text };
      const read = readFilters(writeFilters(filters, by));
      expect(read.ignored).toEqual([]);
      expect(read.order).toBe(by);
      // Choices are a set: they come back in the order of the screen.
      const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value);
      for (const key of Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[])
        expect(sorted(read.filters[key])).toEqual(sorted(filters[key]));
    }),
  );
});

it('asks nothing of an empty address, and writes none for no filters', () => {
  expect(readFilters('')).toEqual({ filters: NO_FILTERS, order: null, ignored: [] });
  expect(writeFilters(NO_FILTERS, null)).toBe('');
});

it.each([
  ['state=NY,XX', { states: ['NY'] }, ['state=XX']],
  ['j1=maybe,yes', { j1: ['yes'] }, ['j1=maybe']],
  ['within=-5km', {}, ['within=-5km']],
  ['within=100', {}, ['within=100']],
  ['within=99999km', {}, ['within=99999km']],
  ['city=Brooklyn', {}, ['city=Brooklyn']],
  ['near=Brooklyn, QQ', {}, ['near=Brooklyn, QQ']],
  ['order=luck', {}, ['order=luck']],
  ['unknown=show', {}, ['unknown=show']],
  ['utm_source=mail&type=community', { types: ['community'] }, ['utm_source=mail']],
  ['constructor=x&__proto__=y', {}, ['constructor=x', '__proto__=y']],
])('of %s keeps what it knows and names the rest', (query, known, ignored) => {
  expect(readFilters(query)).toEqual({ filters: { ...NO_FILTERS, ...known }, order: null, ignored });
});

it('takes any address', () => {
  const key = fc.constantFrom('find', 'state', 'city', 'near', 'within', 'unit', 'type', 'j1', 'mine', 'unknown', 'x');
  const query = fc.array(fc.tuple(key, fc.string({ maxLength: 12 })), { maxLength: 6 }).map((pairs) => {
    return new URLSearchParams(pairs).toString();
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), query), (asked) => {
      const { filters, ignored } = readFilters(asked);
      expect(readFilters(writeFilters(filters, null)).filters).toEqual({ ...filters, words: filters.words.trim() });
      for (const line of ignored) expect(line.length).toBeLessThanOrEqual(40);
    }),
  );
});
