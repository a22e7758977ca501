import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matching, pageOf } from './page-of.ts';

it('shows and counts every item once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(200), (items, shown) => {
      const { page, left } = pageOf(items, shown);
      expect(page.length + left).toBe(items.length);
      expect(items.slice(0, page.length)).toEqual(page);
    }),
  );
});

it('finds without accents, in any order of words', () => {
  const names = ['Hospital San José, Ponce', 'Mount Sinai, New York'];
  expect(matching(names, 'ponce jose', (name) => name)).toEqual([names[0]]);
  expect(matching(names, ' ', (name) => name)).toEqual(names);
});
