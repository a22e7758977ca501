import { useEffect, useId, useRef, useState } from 'react';
import { lastContact } from '../../network/journal/last-contact.ts';
import { openItems } from '../../network/journal/open-items.ts';
import type { PeopleView } from '../../network/journal/views.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useNetwork } from '../session/network.ts';
import { agoInWords, counted } from '../today/day-words.ts';
import styles from './PeopleList.module.css';
import { PersonRow } from './PersonRow.tsx';
import { placesFrom, type TitledGroup, windowOf } from './people-groups.ts';

const FIRST = 30;
const STEP = 40;
/** Shorter lists are looked through, not jumped in. */
const LONG = 60;

interface Props {
  readonly groups: readonly TitledGroup[];
  readonly view: PeopleView;
}

/** People under headings, however many: a screenful at once, more as one comes near the end. */
export function PeopleList({ groups, view }: Props) {
  const id = useId();
  const { journal, today } = useNetwork();
  const [from, setFrom] = useState(0);
  const [shown, setShown] = useState(FIRST);
  const all = placesFrom(groups, 0);
  // Letters help in a long list; in a short one they only stand between the names.
  const parts = view === 'name' && all <= LONG ? oneGroup(groups) : groups;
  const start = from < parts.length ? from : 0;
  const left = placesFrom(parts, start) - shown;
  const more = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const button = more.current;
    if (button === null || left <= 0) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setShown(shown + STEP);
      },
      { rootMargin: '500px' },
    );
    watcher.observe(button);
    return () => watcher.disconnect();
  }, [shown, left]);

  const detailOf = (person: string): string | undefined => {
    if (view === 'last-contact') {
      const last = lastContact(journal, person, today);
      return last === null ? undefined : agoInWords(last, today);
    }
    if (view !== 'open') return undefined;
    const open = openItems(journal, today, person).length;
    return open === 0 ? undefined : counted(open, 'open loop');
  };
  return (
    <div className={styles.people}>
      {all <= LONG || parts.length < 2 ? null : (
        <div className={styles.jump}>
          <label htmlFor={id}>Go to</label>
          <select
            id={id}
            value={start}
            onChange={({ target }) => {
              setFrom(Number(target.value));
              setShown(FIRST);
            }}
          >
            {parts.map(({ key, title, people }, at) => (
              <option key={key} value={at}>
                {title} ({people.length})
              </option>
            ))}
          </select>
        </div>
      )}
      {windowOf(parts, start, shown).map(({ key, title, people }, at) => (
        <section key={key} aria-labelledby={`${id}-${at}`}>
          <h2 id={`${id}-${at}`} className={parts.length === 1 && view === 'name' ? 'visually-hidden' : styles.title}>
            {title}
          </h2>
          <ul className={styles.group}>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} detail={detailOf(person.id)} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore ref={more} left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
    </div>
  );
}

function oneGroup(groups: readonly TitledGroup[]): readonly TitledGroup[] {
  return [{ key: 'all', title: 'Everybody', people: groups.flatMap(({ people }) => people) }];
}
