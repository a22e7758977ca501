import fc from 'fast-check';
import shipped from '../../../data/catalogue/internal-medicine.json';
import type { OwnFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import { placeOf } from '../words/place.ts';
import {
  type Filters,
  KNOWN,
  NO_FILTERS,
  SIZE_CHOICES,
  STANDINGS,
  type Standing,
  TYPES,
  UNITS,
  YES_NO,
} from './filters.ts';
import { type FilterContext, traitReader } from './traits.ts';

const read = readCatalogue(shipped);
export const PROGRAMS: readonly Program[] = read.ok ? read.value.programs : [];

const cities = [...new Set(PROGRAMS.flatMap((program) => (program.city === null ? [] : [placeOf(program)])))];
const some = <T>(choices: readonly T[], maxLength = 3) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...choices), { maxLength }) },
  );

export const aFewPrograms = fc.shuffledSubarray([...PROGRAMS], { maxLength: 60 });

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  words: fc.constant(''),
  states: some([...new Set(PROGRAMS.map(({ state }) => state))], 6),
  city: fc.option(fc.constantFrom(...cities), { freq: 1 }).map((city) => city),
  near: fc.option(fc.constantFrom(...cities)),
  within: fc.option(fc.integer({ min: 1, max: 5000 })),
  unit: fc.constantFrom(...UNITS),
  types: some(TYPES),
  j1: some(YES_NO),
  h1b: some(YES_NO),
  sizes: some(SIZE_CHOICES),
  known: some(KNOWN),
  standings: some(STANDINGS),
  showUnknown: fc.boolean(),
});

/** Few filters at once, or next to nothing would be shown. */
export const fewFilters = fc
  .tuple(
    anyFilters,
    fc.uniqueArray(fc.constantFrom(...(Object.keys(NO_FILTERS) as (keyof Filters)[])), { maxLength: 4 }),
  )
  .map(
    ([filters, kept]): Filters => ({ ...NO_FILTERS, ...Object.fromEntries(kept.map((key) => [key, filters[key]])) }),
  );

export const anyContext: fc.Arbitrary<FilterContext> = fc
  .record({
    seed: fc.nat(),
    hasList: fc.boolean(),
    anchor: fc.option(fc.constantFrom(...PROGRAMS.flatMap(({ place }) => (place === null ? [] : [place])))),
    found: fc.option(fc.subarray(PROGRAMS.map(({ acgmeId }) => acgmeId))),
    ownFacts: fc.array(
      fc.record({
        acgmeId: fc.constantFrom(...PROGRAMS.map(({ acgmeId }) => acgmeId)),
        fact: fc.constantFrom('visa_j1', 'visa_h1b'),
        value: fc.constantFrom('yes', 'no'),
        seenOn: fc.constant('2026-11-20'),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ seed, ownFacts, ...context }) => ({
    ...context,
    traitsOf: traitReader({
      ownFacts,
      anchor: context.anchor,
      standingOf(acgmeId: string): ReadonlySet<Standing> {
        const drawn = (Number(acgmeId.slice(4)) * 7919 + seed) % 7;
        const placed: Standing | undefined = (['list', 'possible', 'closed', 'possible'] as const)[drawn % 4];
        const said: Standing | undefined = (['favourite', 'applied', 'pinned'] as const)[drawn];
        return new Set([...(context.hasList && placed ? [placed] : []), ...(said ? [said] : [])]);
      },
    }),
  }));

/** Nothing known besides the catalogue. */
export function plainContext(own: readonly OwnFact[] = [], anchor: Program['place'] = null): FilterContext {
  const traitsOf = traitReader({ ownFacts: own, standingOf: () => new Set(), anchor });
  return { traitsOf, hasList: false, anchor, found: null };
}
