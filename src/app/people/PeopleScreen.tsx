import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { FoundList } from '../find/FoundList.tsx';
import buttons from '../parts/buttons.module.css';
import { SearchField } from '../parts/SearchField.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { useSoon } from '../today/useSoon.ts';
import { Everybody } from './Everybody.tsx';
import { NoPeopleYet } from './NoPeopleYet.tsx';
import styles from './PeopleScreen.module.css';

const ADDRESS_MS = 350;

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
          <SearchField label="Find people and what you noted" query={query} onChange={setQuery} />
          {!soon ? null : query.trim() === '' ? (
            <Everybody by={params.get('by') ?? ''} book={params.get('book') === 'yes'} onChange={set} />
          ) : (
            <FoundList query={query} />
          )}
        </>
      )}
    </div>
  );
}
