import { useEffect, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { PersistentMap } from '../../base/persistent-map.ts';
import { groupPeople, PEOPLE_VIEWS } from '../../network/journal/views.ts';
import { FindField } from '../find/FindField.tsx';
import { FoundList } from '../find/FoundList.tsx';
import buttons from '../parts/buttons.module.css';
import { useHostAsItIs } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from '../today/day-words.ts';
import { useSoon } from '../today/useSoon.ts';
import { titled, VIEW_NAMES } from './group-words.ts';
import { NoPeopleYet } from './NoPeopleYet.tsx';
import { PeopleList } from './PeopleList.tsx';
import styles from './PeopleScreen.module.css';
import { ProgramNames } from './ProgramNames.tsx';

const ADDRESS_MS = 500;

/** Everybody: found by a word, or looked through by name, role, place, last contact, what is open. */
export function PeopleScreen() {
  const heading = useScreen('People');
  const { people } = useNetwork().journal;
  const soon = useSoon();
  // In the address, so that coming back from somebody's page finds the list as it was.
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useState(params.get('find') ?? '');
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  // Not with every letter: Safari refuses more than a hundred addresses in half a minute.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on typing only
  useEffect(() => {
    if (query.trim() === (params.get('find') ?? '')) return undefined;
    const later = setTimeout(() => set('find', query.trim()), ADDRESS_MS);
    return () => clearTimeout(later);
  }, [query]);
  return (
    <div className={styles.people}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          People
        </h1>
        <div className={buttons.row}>
          <Link href="/people/new" className={`${buttons.other} ${buttons.small}`}>
            Add somebody
          </Link>
          <Link href="/people/bring" className={`${buttons.quiet} ${buttons.small}`}>
            Bring your people
          </Link>
        </div>
      </div>
      {people.size === 0 ? (
        <NoPeopleYet />
      ) : (
        <>
          <FindField query={query} onChange={setQuery} />
          {!soon ? null : query.trim() === '' ? (
            <Everybody
              view={PEOPLE_VIEWS.find((view) => view === params.get('by')) ?? 'name'}
              book={params.get('book')}
              onChange={set}
            />
          ) : (
            <FoundList query={query} />
          )}
        </>
      )}
    </div>
  );
}

interface EverybodyProps {
  readonly view: (typeof PEOPLE_VIEWS)[number];
  readonly book: string | null;
  readonly onChange: (name: string, value: string) => void;
}

function Everybody({ view, book, onChange }: EverybodyProps) {
  const { journal, today } = useNetwork();
  const { programs } = useHostAsItIs();
  const apart = useMemo(() => {
    const all = [...journal.people];
    const followed = all.filter(([, { values }]) => values.tracked !== false);
    return {
      followed: PersistentMap.of(followed),
      imported: PersistentMap.of(all.filter(([, { values }]) => values.tracked === false)),
    };
  }, [journal.people]);
  const { followed, imported } = apart;
  const inBook = imported.size > 0 && (followed.size === 0 || book === 'yes');
  const shown = inBook ? imported : followed;
  const groups = useMemo(
    () =>
      titled(
        groupPeople({ ...journal, people: shown }, view, today),
        view,
        (id) => programs.get(id)?.institution ?? null,
      ),
    [journal, shown, view, today, programs],
  );
  return (
    <>
      <div className={styles.views}>
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
              Your people ({followed.size.toLocaleString('en-US')})
            </button>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              aria-pressed={inBook}
              onClick={() => onChange('book', 'yes')}
            >
              Also in your address book ({imported.size.toLocaleString('en-US')})
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
      <p className={styles.count}>
        {inBook
          ? 'They came with an address book. Open somebody’s page to make them one of your people.'
          : counted(followed.size, 'person', 'people')}
      </p>
      <PeopleList key={`${view} ${inBook}`} groups={groups} view={view} />
    </>
  );
}
