import { Link } from 'wouter';
import type { PlainDate } from '../../../base/plain-date.ts';
import { latestDay, textOf } from '../../../network/journal/entry.ts';
import type { Entry } from '../../../network/journal/journal.ts';
import type { PersonPage } from '../../../network/journal/person-page.ts';
import { entryHref } from '../../entries/entry-href.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { agoInWords, dayInWords } from '../../today/day-words.ts';
import { entryTitle } from '../entry-words.ts';
import styles from './Between.module.css';

interface Props {
  readonly page: PersonPage;
  readonly today: PlainDate;
}

/** What stands between the two: last and next, what is open and promised, given and asked side by side. */
export function Between({ page, today }: Props) {
  const { lastContact, next, open, promised, given, asked } = page;
  // What is promised is open too; it stands once.
  const others = open.filter(({ step }) => step !== 'help');
  return (
    <section className={styles.between} aria-labelledby="between">
      <h2 id="between">Between you</h2>
      <dl className={styles.pair}>
        <div>
          <dt>Last</dt>
          <dd>
            {lastContact === null ? (
              'Nothing noted yet'
            ) : (
              <>
                {dayInWords(lastContact, today)}
                <span className={styles.soft}> ({agoInWords(lastContact, today)})</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Next</dt>
          <dd>
            {next === null ? (
              'Nothing is waiting'
            ) : (
              <>
                {next.what}
                {next.on === null ? null : <span className={styles.soft}> ({dayInWords(next.on, today)})</span>}
              </>
            )}
          </dd>
        </div>
      </dl>
      {others.length === 0 ? null : (
        <div>
          <h3>Open</h3>
          <ul className={styles.list}>
            {others.map(({ entry, sentence, since }) => (
              <li key={`${entry.kind}/${entry.id}`}>
                <Link href={entryHref(entry)} className={styles.link}>
                  <span className={styles.what}>{sentence}</span>
                  <span className={styles.soft}>{lineOf(entry, since, today)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {promised.length === 0 ? null : (
        <div>
          <h3>Promised</h3>
          <Entries entries={promised} today={today} />
        </div>
      )}
      <dl className={styles.pair}>
        <div>
          <dt>Given</dt>
          <dd>
            {given.length === 0 ? (
              'No help given yet'
            ) : (
              <Disclosure title={`You helped ${timesInWords(given.length)}`}>
                <Entries entries={given} today={today} />
              </Disclosure>
            )}
          </dd>
        </div>
        <div>
          <dt>Asked</dt>
          <dd>
            {asked.length === 0 ? (
              'No help asked yet'
            ) : (
              <Disclosure title={askedInWords(asked)}>
                <Entries entries={asked} today={today} />
              </Disclosure>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** `once`, `twice`, `3 times` */
function timesInWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function askedInWords(asked: readonly Entry[]): string {
  const waiting = asked.filter(({ kind, values }) => kind === 'help' && values.doneOn == null).length;
  if (waiting === 0) return `They helped ${timesInWords(asked.length)}`;
  return `You asked ${timesInWords(asked.length)}, ${waiting} still open`;
}

const MOST = 30;

function Entries({ entries, today }: { readonly entries: readonly Entry[]; readonly today: PlainDate }) {
  return (
    <ul className={styles.list}>
      {entries.slice(0, MOST).map((entry) => (
        <li key={entry.id}>
          <Link href={entryHref(entry)} className={styles.link}>
            <span className={styles.what}>{textOf(entry) === '' ? entryTitle(entry) : textOf(entry)}</span>
            <span className={styles.soft}>{dayOf(entry, today)}</span>
          </Link>
        </li>
      ))}
      {entries.length > MOST ? <li className={styles.soft}>The others are in the timeline below.</li> : null}
    </ul>
  );
}

function dayOf(entry: Entry, today: PlainDate): string {
  const day = latestDay(entry);
  return day === null ? 'no day given' : dayInWords(day, today);
}

function lineOf(entry: Entry, since: PlainDate | null, today: PlainDate): string {
  return [textOf(entry), since === null ? '' : `since ${dayInWords(since, today)}`]
    .filter((part) => part !== '')
    .join(' · ');
}
