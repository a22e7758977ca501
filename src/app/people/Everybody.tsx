import { useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { PersistentMap } from '../../base/persistent-map.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { groupPeople, PEOPLE_VIEWS, type PeopleView } from '../../network/journal/views.ts';
import buttons from '../parts/buttons.module.css';
import { useHostAsItIs } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './Everybody.module.css';
import { titled, VIEW_NAMES } from './group-words.ts';
import { PeopleList } from './PeopleList.tsx';
import { ProgramNames } from './ProgramNames.tsx';

interface Props {
  /** A `PeopleView`; anything else is by name. */
  readonly by: string;
  /** Whether those who only came with an address book are looked at. */
  readonly book: boolean;
  readonly onChange: (name: 'by' | 'book', value: string) => void;
}

/** The people one follows, or the address book behind them, in the order of a view. */
export function Everybody({ by, book, onChange }: Props) {
  const { people } = useNetwork().journal;
  const view = PEOPLE_VIEWS.find((known) => known === by) ?? 'name';
  const { followed, imported } = useMemo(() => {
    const all = [...people];
    return {
      followed: PersistentMap.of(all.filter(([, { values }]) => values.tracked !== false)),
      imported: PersistentMap.of(all.filter(([, { values }]) => values.tracked === false)),
    };
  }, [people]);
  const inBook = imported.size > 0 && (followed.size === 0 || book);
  // The choice is shown at once; two thousand rows may follow a moment later.
  const [shownView, shownBook] = [useDeferredValue(view), useDeferredValue(inBook)];
  return (
    <>
      <div className={styles.choices}>
        {imported.size === 0 ? null : (
          <fieldset className={buttons.row}>
            <legend className="visually-hidden">Which people</legend>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              aria-pressed={!inBook}
              disabled={followed.size === 0}
              onClick={() => onChange('book', '')}
            >
              Yours ({followed.size.toLocaleString('en-US')})
            </button>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              aria-pressed={inBook}
              onClick={() => onChange('book', 'yes')}
            >
              Address book ({imported.size.toLocaleString('en-US')})
            </button>
          </fieldset>
        )}
        <div className={styles.view}>
          <label htmlFor="view" className="visually-hidden">
            Order
          </label>
          <select
            id="view"
            value={view}
            onChange={({ target }) => onChange('by', target.value === 'name' ? '' : target.value)}
          >
            {PEOPLE_VIEWS.map((name) => (
              <option key={name} value={name}>
                {VIEW_NAMES[name]}
              </option>
            ))}
          </select>
          <Link href="/people/duplicates" className={`${buttons.quiet} ${buttons.small}`}>
            Duplicates
          </Link>
        </div>
      </div>
      {view === 'program' ? <ProgramNames /> : null}
      {inBook ? (
        <p className={styles.count}>Also in your address book. Open somebody’s page to make them one of your people.</p>
      ) : imported.size > 0 ? null : (
        <p className={styles.count}>{counted(followed.size, 'person', 'people')}</p>
      )}
      <Grouped key={`${shownView} ${shownBook}`} people={shownBook ? imported : followed} view={shownView} />
    </>
  );
}

interface GroupedProps {
  readonly people: Journal['people'];
  readonly view: PeopleView;
}

/** Apart from the rest, so that the browser can breathe before two thousand names are put in order. */
function Grouped({ people, view }: GroupedProps) {
  const { journal, today } = useNetwork();
  const { programs } = useHostAsItIs();
  const groups = useMemo(
    () => titled(groupPeople({ ...journal, people }, view, today), view, (id) => programs.get(id)?.institution ?? null),
    [journal, people, view, today, programs],
  );
  return <PeopleList groups={groups} view={view} />;
}
