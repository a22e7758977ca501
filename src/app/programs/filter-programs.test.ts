import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterPrograms } from './filter-programs.ts';
import { type Filters, NO_FILTERS, WITHOUT } from './filters.ts';
import { aFewPrograms, anyContext, fewFilters, PROGRAMS, plainContext } from './programs.arbitrary.ts';
import type { FilterContext } from './traits.ts';

const PLAIN = plainContext();
const ids = (programs: readonly { readonly acgmeId: string }[]) => programs.map(({ acgmeId }) => acgmeId);
const numRuns = process.env.PRELUDE_DEEP === '1' ? 20_000 : 150;

it('shows all without a filter, in the order given', () => {
  const { shown, hidden, effects } = filterPrograms(PROGRAMS, NO_FILTERS, PLAIN);
  expect(shown).toEqual(PROGRAMS);
  expect([hidden, effects]).toEqual([0, []]);
});

it('shows or hides each program exactly once, whatever the order, and counts what each filter does', () => {
  fc.assert(
    fc.property(aFewPrograms, fewFilters, anyContext, (programs, filters, context) => {
      const done = filterPrograms(programs, filters, context);
      expect(done.shown.length + done.hidden).toBe(programs.length);
      expect(new Set(ids(done.shown)).size).toBe(done.shown.length);
      const turned = filterPrograms(programs.toReversed(), filters, context);
      expect(ids(turned.shown)).toEqual(ids(done.shown).reverse());
      expect({ ...turned, shown: [] }).toEqual({ ...done, shown: [] });
      for (const { id, hidesAlone, givesBack } of done.effects) {
        const without = { ...filters, ...WITHOUT[id] };
        const [others, itself] = [context, context].map((one, index) =>
          id === 'words' && index === 0 ? { ...one, found: null } : one,
        ) as [FilterContext, FilterContext];
        expect(filterPrograms(programs, without, others).shown.length - done.shown.length).toBe(givesBack);
        const alone = onlyOf(filters, id);
        expect(filterPrograms(programs, alone, id === 'words' ? itself : { ...itself, found: null }).hidden).toBe(
          hidesAlone,
        );
      }
    }),
    { numRuns },
  );
  if (numRuns > 1000) console.log(`filters: ${numRuns} sets of filters counted against themselves`);
});

/** One filter of a set, with the anchor and the switch it goes by. */
function onlyOf(filters: Filters, id: keyof typeof WITHOUT): Filters {
  const kept = Object.keys(WITHOUT[id]) as (keyof Filters)[];
  const { near, unit, showUnknown } = filters;
  return { ...NO_FILTERS, near, unit, showUnknown, ...Object.fromEntries(kept.map((key) => [key, filters[key]])) };
}

const LISTS = ['states', 'types', 'j1', 'h1b', 'sizes', 'known', 'standings'] as const;

it('is monotone: a choice less within a filter, a shorter distance, or hiding the unknown never shows more', () => {
  fc.assert(
    fc.property(aFewPrograms, fewFilters, anyContext, fc.constantFrom(...LISTS), (programs, filters, context, key) => {
      const before = new Set(ids(filterPrograms(programs, filters, context).shown));
      const within = (tighter: Filters) => {
        for (const id of ids(filterPrograms(programs, tighter, context).shown)) expect(before.has(id)).toBe(true);
      };
      // With no choice left, the filter would ask nothing.
      if (filters[key].length > 1) within({ ...filters, [key]: filters[key].slice(1) });
      if (filters.within !== null) within({ ...filters, within: filters.within / 2 });
      within({ ...filters, showUnknown: false });
    }),
    { numRuns },
  );
});

it('takes nothing unknown for a no: with the switch on, only a filter that is answered hides', () => {
  fc.assert(
    fc.property(fewFilters, anyContext, (filters, context) => {
      const on = filterPrograms(PROGRAMS, { ...filters, showUnknown: true }, context);
      const off = filterPrograms(PROGRAMS, { ...filters, showUnknown: false }, context);
      expect(on.hiddenAsUnknown).toBe(0);
      expect(off.hiddenAsUnknown).toBe(on.shownUnknown);
      expect(off.shownUnknown).toBe(0);
      expect(on.shown.length - off.shown.length).toBe(off.hiddenAsUnknown);
    }),
    { numRuns: numRuns / 5 },
  );
});

it('knows yes, no and unknown of a visa apart, and the user’s own fact first', () => {
  const count = (filters: Partial<Filters>, context = PLAIN) =>
    filterPrograms(PROGRAMS, { ...NO_FILTERS, showUnknown: false, ...filters }, context).shown.length;
  const [yes, no, unknown] = [count({ j1: ['yes'] }), count({ j1: ['no'] }), count({ j1: ['unknown'] })];
  expect(yes + no + unknown).toBe(709);
  expect(Math.min(yes, unknown)).toBeGreaterThan(100);
  expect(count({ j1: ['yes'], showUnknown: true })).toBe(yes + unknown);
  const silent = PROGRAMS.find(({ facts }) => facts.length === 0)?.acgmeId ?? '';
  const own = [{ acgmeId: silent, fact: 'visa_j1', value: 'yes', seenOn: '2026-11-20' }];
  expect(count({ j1: ['yes'] }, plainContext(own))).toBe(yes + 1);
});

it('reckons distances in kilometres and miles alike', () => {
  const anchor = PROGRAMS.find(({ city }) => city === 'Brooklyn')?.place ?? null;
  const near = (within: number, unit: 'km' | 'mi') =>
    ids(filterPrograms(PROGRAMS, { ...NO_FILTERS, within, unit, showUnknown: false }, plainContext([], anchor)).shown);
  expect(near(100, 'mi')).toEqual(near(160.9344, 'km'));
  expect(near(100, 'km').length).toBeGreaterThan(40);
  expect(near(100, 'km').length).toBeLessThan(near(100, 'mi').length);
});
