import { useId, useMemo, useRef, useState } from 'react';
import shipped from '../../../../data/map/states.json';
import type { Program } from '../../../catalogue/program.ts';
import { STATE_NAMES } from '../../../catalogue/state.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import type { Filters } from '../filters.ts';
import { cityRows } from '../place-rows.ts';
import type { FilterContext } from '../traits.ts';
import type { UseFilters } from '../useFilters.ts';
import { MarksLegend, type PlacedRow } from './CityMarks.tsx';
import { rowInWords } from './counts-words.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapTable } from './MapTable.tsx';
import { MapTools } from './MapTools.tsx';
import styles from './ProgramMap.module.css';
import { readMap, type StatesMap } from './read-map.ts';
import { useMapRows } from './useMapRows.ts';
import { useMapWidth } from './useMapWidth.ts';
import { useStaysPut } from './useStaysPut.ts';
import { isRegion, REGIONS, viewBox } from './view.ts';

interface Props {
  /** Those that fit every filter but state and city. */
  readonly programs: readonly Program[];
  readonly context: FilterContext;
  readonly filters: Filters;
  readonly change: UseFilters['change'];
}

const MAP = readMap(shipped);
const FAR_STATES = ['AK', 'HI', 'PR'];

/** Where the programs are: states to choose from, their cities closer by, and a table of the same numbers. */
export function ProgramMap(props: Props) {
  return MAP === null ? null : <MapOfStates map={MAP} {...props} />;
}

function MapOfStates({ map, programs, context, filters, change }: Props & { readonly map: StatesMap }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useMapWidth(box);
  const hold = useStaysPut(box, filters);
  const [view, setView] = useState('all');
  const [closer, setCloser] = useState(0);
  /** What the focus or the pointer is on; the focus stays where the pointer goes. */
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { counted, states, placedStates, placedCities } = useMapRows(map, programs, context);

  const isOneState = view !== 'all' && !isRegion(view);
  const inView = isRegion(view) ? placedStates.filter(({ key }) => isIn(view, key)) : placedStates;
  const rows = useMemo(
    () =>
      isOneState ? cityRows(programs, counted, view) : states.filter(({ key }) => !isRegion(view) || isIn(view, key)),
    [isOneState, programs, counted, view, states],
  );
  const cities = useMemo(() => {
    const named = new Map(rows.map((row) => [row.key, row]));
    return placedCities.flatMap((city): PlacedRow[] => {
      const row = named.get(city.key);
      return row === undefined ? [] : [{ ...city, row }];
    });
  }, [placedCities, rows]);
  const options: readonly PlacedRow[] = isOneState ? cities : inView;
  const active = options.find(({ key }) => key === focused) ?? null;
  const told = options.find(({ key }) => key === pointed) ?? active;
  const boxes = map.states
    .filter(({ code }) => (isOneState ? code === view : isRegion(view) ? isIn(view, code) : false))
    .map((state) => state.box);
  const [x, y, wide, high] = viewBox(
    boxes.length === 0 ? [[0, 0, ...map.frame]] : boxes,
    map.frame,
    closer,
    active?.at,
  );

  const isChosen = (key: string) => (isOneState ? filters.city === key : filters.states.includes(key));
  const choose = (key: string) => {
    hold();
    change(({ city, states: before }) => {
      if (isOneState) return { city: city === key ? null : key };
      return { states: before.includes(key) ? before.filter((state) => state !== key) : [...before, key] };
    });
  };
  const show = (next: string) => {
    setView(next);
    setCloser(0);
    setFocused(null);
    setPointed(null);
  };
  const [only = null] = filters.states.length === 1 ? states.filter(({ key }) => key === filters.states[0]) : [];
  const counting = isOneState ? programs.filter(({ state }) => state === view) : programs;
  const unplaced = counting.filter(({ place }) => place === null).length;
  const where = isOneState ? (STATE_NAMES[view] ?? view) : isRegion(view) ? REGIONS[view][0] : 'The whole country';
  return (
    <section aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>Map</h2>
      <MapTools view={view} setView={show} closer={closer} setCloser={setCloser} states={states} only={only} />
      <div ref={box} className={styles.box}>
        <MapDrawing
          map={map}
          viewBox={[x, y, wide, high]}
          pixel={wide / width}
          options={options}
          areCities={isOneState}
          withInsets={view === 'all' || view === 'west' || FAR_STATES.includes(view)}
          cities={placedCities}
          active={active}
          isChosen={isChosen}
          onFocus={setFocused}
          onPoint={setPointed}
          onChoose={choose}
          onFarther={() => (closer > 0 ? setCloser(closer - 1) : show('all'))}
          label={`Map, ${where}: ${isOneState ? 'cities' : 'states'}`}
          describedBy={`${id}-how`}
        />
      </div>
      <p className={styles.told} aria-hidden="true">
        {told === null
          ? `Press a ${isOneState ? 'city' : 'state'} to see its programs alone; press it again to let it go.`
          : rowInWords(told.row)}
      </p>
      <p id={`${id}-how`} className="visually-hidden">
        Arrow keys go from one to the next, Home and End to the first and last by name, Enter chooses. The table below
        has the same numbers.
      </p>
      <MarksLegend hasList={context.hasList} />
      {unplaced === 0 ? null : (
        <p className={styles.soft}>
          {unplaced} of {counting.length} {unplaced === 1 ? 'has' : 'have'} no known place, so no mark; the table counts
          {unplaced === 1 ? ' it' : ' them'}.
        </p>
      )}
      <Disclosure look="card" title="The map as a table">
        <MapTable
          rows={rows}
          head={isOneState ? 'City' : 'State'}
          caption={`${where}. Visa not known: nothing on J-1 nor on H-1B.`}
          isChosen={isChosen}
          onChoose={choose}
        />
      </Disclosure>
      <p className={styles.credit}>{map.credit} Cities: GeoNames, CC BY 4.0.</p>
    </section>
  );
}

function isIn(region: keyof typeof REGIONS, state: string): boolean {
  return REGIONS[region][1].some((code) => code === state);
}
