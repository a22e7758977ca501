import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ordered, ordersFor } from './order.ts';
import { cityRows, standingOfRow, stateRows, sumOf } from './place-rows.ts';
import { aFewPrograms, anyContext, PROGRAMS, plainContext } from './programs.arbitrary.ts';

it('counts each program in one state and in one city', () => {
  fc.assert(
    fc.property(aFewPrograms, anyContext, (programs, context) => {
      const states = stateRows(programs, context);
      const cities = cityRows(programs, context);
      expect(sumOf(states)).toEqual(sumOf(cities));
      expect(sumOf(states).programs).toBe(programs.length);
      for (const row of states) {
        const within = cityRows(programs, context, row.key);
        const { key: _key, name: _name, place: _place, ...counts } = row;
        if (context.hasList) expect(sumOf(within)).toEqual(counts);
        expect(sumOf(within).programs).toBe(counts.programs);
        expect(new Set(within.map(({ key }) => key)).size).toBe(within.length);
        expect(row.visaUnknown).toBeLessThanOrEqual(row.programs);
        expect(standingOfRow(row) === 'unsorted').toBe(!context.hasList);
      }
    }),
  );
});

it('names states and cities, and puts unknown cities last', () => {
  const context = plainContext();
  const states = stateRows(PROGRAMS, context);
  expect(states.find(({ key }) => key === 'PR')).toMatchObject({ name: 'Puerto Rico', programs: 10 });
  const rows = cityRows(PROGRAMS, context, 'NY');
  expect(rows.at(-1)).toMatchObject({ key: '', name: 'City not known', programs: 1, place: null });
  expect(rows.find(({ name }) => name === 'Brooklyn')).toMatchObject({ key: 'Brooklyn, NY', programs: 10 });
});

it('orders every program once, those it cannot place last', () => {
  fc.assert(
    fc.property(aFewPrograms, anyContext, (programs, { found, anchor }) => {
      const context = { found, worth: found === null ? null : found.toReversed(), anchor };
      for (const order of ordersFor(context)) {
        const sorted = ordered(programs, order, context);
        expect(new Set(sorted)).toEqual(new Set(programs));
        const shuffled = ordered(programs.toReversed(), order, context);
        expect(shuffled).toEqual(sorted);
        if (order === 'near')
          expect(sorted.findIndex(({ place }) => place === null)).toBe(
            sorted.some(({ place }) => place === null) ? sorted.filter(({ place }) => place !== null).length : -1,
          );
      }
    }),
  );
});
