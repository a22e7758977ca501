import { type KeyboardEvent, memo, useId } from 'react';
import { CityMarks, type PlacedRow } from './CityMarks.tsx';
import { rowInWords } from './counts-words.ts';
import { isArrow, neighbour } from './neighbour.ts';
import styles from './ProgramMap.module.css';
import type { Box, StatesMap } from './read-map.ts';

interface Props {
  readonly map: StatesMap;
  /** Left, top, width, height of what is seen. */
  readonly viewBox: Box;
  /** Frame units a pixel is wide. */
  readonly pixel: number;
  /** What can be chosen: states, or the cities of one. */
  readonly options: readonly PlacedRow[];
  readonly areCities: boolean;
  /** Alaska, Hawaii and Puerto Rico are drawn, which would stand beside Texas and Florida else. */
  readonly withInsets: boolean;
  /** All cities, to be drawn. */
  readonly cities: readonly PlacedRow[];
  readonly active: PlacedRow | null;
  readonly isChosen: (key: string) => boolean;
  readonly onFocus: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
  readonly onChoose: (key: string) => void;
  readonly onFarther: () => void;
  readonly label: string;
  readonly describedBy: string;
}

/** Half a finger wide, in pixels: what a city's mark can be pressed within. */
const REACH = 14;
/** Square pixels of a mark for one program, where the whole country is seen, and where it is as large as it gets. */
const AREA = { least: 9, most: 90 } as const;

/** The map itself: one field of choices, in which the arrow keys move and the mouse wheel stays the page's. */
export function MapDrawing(props: Props) {
  const { map, pixel, options, areCities, cities, active, isChosen, onFocus, onPoint, onChoose, onFarther } = props;
  const id = useId();
  const optionId = (key: string) => `${id}-${key.replace(/[^A-Za-z]/g, '_')}`;
  const paths = new Map(map.states.map((state) => [state.code, state.path]));
  const closeness = map.frame[0] / props.viewBox[2];
  const area = Math.min(AREA.most, AREA.least * closeness ** 1.2) * pixel ** 2;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOf(event.key, options, active);
    if (next !== undefined) onFocus(next.key);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null) onChoose(active.key);
    else if (event.key === 'Escape') onFarther();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.map}
      role="listbox"
      aria-multiselectable={!areCities}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-activedescendant={active === null ? undefined : optionId(active.key)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const [first] = byName(options);
        if (active === null && first !== undefined) onFocus((options.find(({ key }) => isChosen(key)) ?? first).key);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <svg className={styles.drawing} viewBox={props.viewBox.map((size) => size.toFixed(1)).join(' ')} role="none">
        <g transform="scale(0.1)">
          <Outlines map={map} withInsets={props.withInsets} />
        </g>
        {areCities ? null : (
          <g transform="scale(0.1)">
            {options.map(({ row, key }) => (
              <path
                key={key}
                id={optionId(key)}
                role="option"
                aria-selected={isChosen(key)}
                aria-label={rowInWords(row)}
                d={paths.get(key)}
                className={`${styles.state} ${isChosen(key) ? styles.chosen : ''}`}
                onPointerEnter={() => onPoint(key)}
                onClick={() => {
                  onFocus(key);
                  onChoose(key);
                }}
              />
            ))}
          </g>
        )}
        {props.withInsets ? <rect className={styles.inset} x="862" y="548" width="110" height="56" rx="6" /> : null}
        {areCities
          ? options.map(({ row, key, at: [x, y] }) => (
              <circle
                key={key}
                id={optionId(key)}
                role="option"
                aria-selected={isChosen(key)}
                aria-label={rowInWords(row)}
                cx={x}
                cy={y}
                r={REACH * pixel}
                className={`${styles.reach} ${isChosen(key) ? styles.chosen : ''}`}
                onPointerEnter={() => onPoint(key)}
                onClick={() => {
                  onFocus(key);
                  onChoose(key);
                }}
              />
            ))
          : null}
        <CityMarks cities={areCities ? options : cities} area={area} />
        {active === null ? null : (
          <g>
            {areCities ? (
              <circle cx={active.at[0]} cy={active.at[1]} r={REACH * pixel} className={styles.ring} />
            ) : (
              <path d={paths.get(active.key)} transform="scale(0.1)" className={styles.ring} />
            )}
          </g>
        )}
      </svg>
    </div>
  );
}

/** Drawn where there is room, and not where they lie. */
const INSETS: readonly string[] = ['AK', 'HI', 'PR'];

/** All states, once. */
const Outlines = memo(function Outlines({
  map,
  withInsets,
}: {
  readonly map: StatesMap;
  readonly withInsets: boolean;
}) {
  return map.states
    .filter(({ code }) => withInsets || !INSETS.includes(code))
    .map(({ code, path }) => <path key={code} d={path} className={styles.land} />);
});

function byName(options: readonly PlacedRow[]): readonly PlacedRow[] {
  return options.toSorted((a, b) => (a.row.name < b.row.name ? -1 : 1));
}

/** Where a key leads; undefined where it leads nowhere. */
function nextOf(key: string, options: readonly PlacedRow[], active: PlacedRow | null): PlacedRow | undefined {
  const named = byName(options);
  const at = active === null ? -1 : named.findIndex((one) => one.key === active.key);
  if (key === 'Home') return named[0];
  if (key === 'End') return named.at(-1);
  if (key === 'PageDown') return named[Math.min(at + 1, named.length - 1)];
  if (key === 'PageUp') return named[Math.max(at - 1, 0)];
  if (!isArrow(key)) return undefined;
  return active === null ? named[0] : (neighbour(options, active, key) ?? active);
}
