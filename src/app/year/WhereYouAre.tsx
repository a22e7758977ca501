import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import type { YearClock } from '../../network/year/year-clock.ts';
import track from '../parts/track.module.css';
import { counted, dayInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './WhereYouAre.module.css';

/** How much of the year has gone and how much is left, in words and as a line of months. */
export function WhereYouAre({ clock }: { readonly clock: YearClock }) {
  const { begins, ends, said, today, stands, days, day, left, month, months } = clock;
  return (
    <div className={styles.where}>
      <p className={styles.day}>{dayInWords(today, today)}</p>
      <p>
        {stands === 'within' ? (
          <>
            <b>{left === 0 ? 'The last day' : `${counted(left, 'day')} left`}</b> of the year that ends on{' '}
            {dateInWords(ends)}. Month {month}, day {day} of {days}.
          </>
        ) : stands === 'before' ? (
          <>
            The year begins on {dateInWords(begins)} and ends on {dateInWords(ends)}.
          </>
        ) : (
          <>The year ended on {dateInWords(ends)}.</>
        )}
      </p>
      <div className={styles.bar} style={{ '--at': `${(100 * day) / days}%` } as CSSProperties} aria-hidden="true">
        <div className={track.track}>
          <div className={`fill ${styles.gone}`} />
          {stands === 'within' ? <div className={`fill ${track.mark}`} /> : null}
        </div>
        <div className={styles.months}>
          {months.map((name) => (
            <span key={name}>{LETTERS[Number(name.slice(5)) - 1]}</span>
          ))}
        </div>
      </div>
      {said.ends ? null : (
        <p className="aside">
          Taken for a usual year, to {dateInWords(ends)}. <Link href="/profile">Say when yours ends</Link>
        </p>
      )}
    </div>
  );
}

const LETTERS = 'JFMAMJJASOND';
