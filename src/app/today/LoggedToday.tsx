import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { daysBetween } from '../../base/plain-date.ts';
import { personOf } from '../../network/journal/entry.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { lazily } from '../parts/lazily.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './LoggedToday.module.css';
import { loggedToday } from './logged-today.ts';

const EntryLine = lazily(async () => (await import('../people/EntryLine.tsx')).EntryLine);

const STEP = 10;

/** What today holds so far, to look over, mend or delete. */
export function LoggedToday() {
  const { journal: newest, today, now, instant } = useNetwork();
  const journal = useDeferredValue(newest);
  const [shown, setShown] = useState(STEP);
  const entries = useMemo(() => {
    const { date, minutes } = now();
    const moment = instant();
    const since = moment - (daysBetween(today, date) * 1440 + minutes) * 60_000;
    return loggedToday(journal, today, since, moment);
  }, [journal, today, now, instant]);
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <section aria-labelledby="logged">
      <h2 id="logged">Logged today</h2>
      <Suspense>
        <ul className={styles.entries}>
          {entries.slice(0, shown).map((entry) => {
            const person = journal.people.get(meantBy(journal, personOf(entry)));
            return (
              <EntryLine
                key={`${entry.kind}/${entry.id}`}
                entry={entry}
                today={today}
                person={person === undefined ? undefined : { id: person.id, name: nameOf(person.values) }}
              />
            );
          })}
        </ul>
      </Suspense>
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
    </section>
  );
}
