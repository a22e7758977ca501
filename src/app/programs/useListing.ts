import { useMemo, useState } from 'react';
import type { Program } from '../../catalogue/program.ts';
import { useHost } from '../pick/host-context.ts';
import { useWork } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { placeOf } from '../words/place.ts';
import { type Filtered, filterPrograms } from './filter-programs.ts';
import type { Filters } from './filters.ts';
import { type Order, ordered, ordersFor } from './order.ts';
import { standingReader } from './standings.ts';
import { type FilterContext, traitReader } from './traits.ts';

export interface Listing {
  readonly all: readonly Program[];
  readonly filtered: Filtered;
  /** In their order. */
  readonly programs: readonly Program[];
  /** What fits every filter but those of state and city: what the map counts. */
  readonly anywhere: readonly Program[];
  readonly context: FilterContext;
  readonly order: Order;
  readonly orders: readonly Order[];
  /** The city distances are reckoned from, `Brooklyn, NY`; null where none is known. */
  readonly anchorCity: string | null;
}

const NONE: readonly Program[] = [];

/** Programs as filters and order have them; all of it is worked out at once, on the page. */
export function useListing(filters: Filters, found: readonly string[] | null, wanted: Order | null): Listing {
  const { opening } = useHost();
  const work = useWork();
  const { marks, notes, profile, ownFacts, answers } = useSession();
  const result = profile === null || work.refusal !== null ? null : work.result;
  const all = opening?.programs ?? NONE;
  const cities = useMemo(() => placesOfCities(all), [all]);
  const ownCity = useMemo(() => {
    const own = all.find(({ acgmeId }) => acgmeId === answers.prelimProgram);
    return own === undefined || own.city === null ? null : placeOf(own);
  }, [all, answers.prelimProgram]);
  const anchorCity = filters.near ?? ownCity;
  const standingOf = useMemo(() => standingReader(result, { marks, notes, profile }), [result, marks, notes, profile]);
  const anchor = anchorCity === null ? null : (cities.get(anchorCity) ?? null);
  const traitsOf = useMemo(() => traitReader({ ownFacts, standingOf, anchor }), [ownFacts, standingOf, anchor]);
  const hasList = result !== null;
  const context = useMemo(
    (): FilterContext => ({ traitsOf, hasList, anchor, found }),
    [traitsOf, hasList, anchor, found],
  );
  const filtered = useMemo(() => filterPrograms(all, filters, context), [all, filters, context]);
  const anywhere = useMemo(
    () =>
      filters.states.length === 0 && filters.city === null
        ? filtered.shown
        : filterPrograms(all, { ...filters, states: [], city: null }, context).shown,
    [all, filters, context, filtered],
  );
  const by = useMemo(
    () => ({
      found,
      worth: result === null ? null : [...result.list, ...result.notChosen].map(({ acgmeId }) => acgmeId),
      anchor,
    }),
    [found, result, anchor],
  );
  const orders = ordersFor(by);
  // Programs that are being read do not move when the list arrives: its order is then offered, not taken.
  const [isListLate, setListLate] = useState(false);
  if (opening !== null && !hasList && !isListLate) setListLate(true);
  const usual = orders.find((one) => one !== 'worth' || !isListLate) ?? 'name';
  const order = wanted !== null && orders.includes(wanted) ? wanted : usual;
  const programs = useMemo(() => ordered(filtered.shown, order, by), [filtered, order, by]);
  return { all, filtered, programs, anywhere, context, order, orders, anchorCity };
}

/** Cities that are known by their coordinates, by `Brooklyn, NY`. */
export function placesOfCities(programs: readonly Program[]): ReadonlyMap<string, NonNullable<Program['place']>> {
  return new Map(
    programs.flatMap((program) =>
      program.city === null || program.place === null ? [] : [[placeOf(program), program.place] as const],
    ),
  );
}
