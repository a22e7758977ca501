import { useId } from 'react';
import buttons from '../../parts/buttons.module.css';
import type { PlaceRow } from '../place-rows.ts';
import styles from './ProgramMap.module.css';
import { MOST_CLOSER, REGIONS } from './view.ts';

interface Props {
  /** `all`, a region, or a state's code. */
  readonly view: string;
  readonly setView: (view: string) => void;
  readonly closer: number;
  readonly setCloser: (closer: number) => void;
  readonly states: readonly PlaceRow[];
  /** The one state that is filtered by; null where none or several are. */
  readonly only: PlaceRow | null;
}

/** Which part of the map is seen. */
export function MapTools({ view, setView, closer, setCloser, states, only }: Props) {
  const id = useId();
  return (
    <div className={styles.tools} data-print="hide">
      <label htmlFor={id} className="visually-hidden">
        Part of the map
      </label>
      <select id={id} className={styles.part} value={view} onChange={({ target }) => setView(target.value)}>
        <option value="all">Whole country</option>
        <optgroup label="Regions">
          {Object.entries(REGIONS).map(([region, [name]]) => (
            <option key={region} value={region}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="States, with their cities">
          {states.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      <button
        type="button"
        className={`${buttons.other} ${buttons.small}`}
        disabled={closer >= MOST_CLOSER}
        onClick={() => setCloser(closer + 1)}
      >
        <span aria-hidden="true">+</span>
        <span className="visually-hidden">Closer</span>
      </button>
      <button
        type="button"
        className={`${buttons.other} ${buttons.small}`}
        disabled={closer === 0 && view === 'all'}
        onClick={() => (closer > 0 ? setCloser(closer - 1) : setView('all'))}
      >
        <span aria-hidden="true">−</span>
        <span className="visually-hidden">Farther</span>
      </button>
      {only === null || view === only.key ? null : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => setView(only.key)}>
          Cities of {only.name}
        </button>
      )}
    </div>
  );
}
