import { KM_PER_MILE } from '../../catalogue/kilometres.ts';
import type { Program } from '../../catalogue/program.ts';
import { FILTER_IDS, type FilterId, type Filters, type Standing } from './filters.ts';
import type { FilterContext, Traits } from './traits.ts';

/** What a filter says of one program. */
type Verdict = 'fits' | 'not' | 'unknown';

/** A filter in force and what it does. */
interface FilterEffect {
  readonly id: FilterId;
  /** Programs it hides where it is the only one. */
  readonly hidesAlone: number;
  /** Programs that come back where it is taken away and the others stay. */
  readonly givesBack: number;
}

export interface Filtered {
  /** In the order in which they were given. */
  readonly shown: readonly Program[];
  readonly hidden: number;
  /** Of the hidden ones, those that no filter speaks against: only that a fact is not known hides them. */
  readonly hiddenAsUnknown: number;
  /** Of the shown ones, those of which some filter's fact is not known. */
  readonly shownUnknown: number;
  /** Filters in force, in their usual order. */
  readonly effects: readonly FilterEffect[];
}

type Test = (program: Program, traits: Traits) => Verdict;

/**
 * The programs that fit every filter, and how many each hides. What is not known is never taken for "no": such a program
 * is shown, or, where the user would rather not see it, counted apart.
 */
export function filterPrograms(programs: readonly Program[], filters: Filters, context: FilterContext): Filtered {
  const tests = FILTER_IDS.flatMap((id) => {
    const test = testOf(id, filters, context);
    return test === null ? [] : [{ id, test, hidesAlone: 0, givesBack: 0 }];
  });
  const shown: Program[] = [];
  let [hiddenAsUnknown, shownUnknown] = [0, 0];
  for (const program of programs) {
    const traits = context.traitsOf(program);
    let [against, unknown] = [0, 0];
    let last: (typeof tests)[number] | undefined;
    for (const entry of tests) {
      const verdict = entry.test(program, traits);
      if (verdict === 'unknown') unknown++;
      if (verdict === 'not') against++;
      if (verdict !== 'not' && (verdict !== 'unknown' || filters.showUnknown)) continue;
      entry.hidesAlone++;
      last = entry;
    }
    const hiding = against + (filters.showUnknown ? 0 : unknown);
    if (hiding === 0) {
      shown.push(program);
      if (unknown > 0) shownUnknown++;
      continue;
    }
    if (against === 0) hiddenAsUnknown++;
    if (hiding === 1 && last !== undefined) last.givesBack++;
  }
  return {
    shown,
    hidden: programs.length - shown.length,
    hiddenAsUnknown,
    shownUnknown,
    effects: tests.map(({ id, hidesAlone, givesBack }) => ({ id, hidesAlone, givesBack })),
  };
}

export function inKilometres(distance: number, unit: Filters['unit']): number {
  return unit === 'mi' ? distance * KM_PER_MILE : distance;
}

/** Whether the program fits one filter; null where that filter asks nothing. */
function testOf(id: FilterId, filters: Filters, context: FilterContext): Test | null {
  switch (id) {
    case 'words': {
      if (context.found === null) return null;
      const found = new Set(context.found);
      return ({ acgmeId }) => verdict(found.has(acgmeId));
    }
    case 'state':
      return filters.states.length === 0 ? null : ({ state }) => verdict(filters.states.includes(state));
    case 'city': {
      const { city } = filters;
      if (city === null) return null;
      // Where only the state is known, it may be that city.
      return (program, traits) =>
        traits.city !== null ? verdict(traits.city === city) : city.endsWith(`, ${program.state}`) ? 'unknown' : 'not';
    }
    case 'distance': {
      if (filters.within === null || context.anchor === null) return null;
      const most = inKilometres(filters.within, filters.unit);
      return (_, { km }) => (km === null ? 'unknown' : verdict(km <= most));
    }
    case 'type':
      return oneOf(filters.types, (traits) => traits.type);
    case 'j1':
      return oneOf(filters.j1, (traits) => traits.j1);
    case 'h1b':
      return oneOf(filters.h1b, (traits) => traits.h1b);
    case 'size':
      return oneOf(filters.sizes, (traits) => traits.size);
    case 'known':
      return oneOf(filters.known, (traits) => traits.known);
    case 'standing':
      return filters.standings.length === 0 ? null : standingTest(filters.standings, context.hasList);
  }
}

/** Where not knowing is itself one of the choices, it is an answer. */
function oneOf<T extends string>(choices: readonly T[], of: (traits: Traits) => T): Test | null {
  if (choices.length === 0) return null;
  return (_, traits) => {
    const value = of(traits);
    if (choices.includes(value)) return 'fits';
    return value === 'unknown' ? 'unknown' : 'not';
  };
}

const OF_THE_LIST: readonly Standing[] = ['list', 'possible', 'closed'];

function standingTest(standings: readonly Standing[], hasList: boolean): Test {
  const needsList = !hasList && standings.some((standing) => OF_THE_LIST.includes(standing));
  return (_, traits) => {
    if (standings.some((standing) => traits.standings.has(standing))) return 'fits';
    return needsList ? 'unknown' : 'not';
  };
}

function verdict(fits: boolean): Verdict {
  return fits ? 'fits' : 'not';
}
