import type { UnknownDate } from '../../network/year/season-dates.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { counted } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './YearScreen.module.css';

/** Dates of the Match that no source gave: said so, and never guessed. */
export function UnknownDates({ dates }: { readonly dates: readonly UnknownDate[] }) {
  const [first] = dates;
  if (first === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="unknown">
      <h2 id="unknown">Not known yet</h2>
      <p>
        For {counted(dates.length, 'date')} of the {first.season} Match no day was found. Prelude guesses none: look
        them up at the{' '}
        <a href="https://www.nrmp.org" target="_blank" rel="noreferrer">
          NRMP
        </a>{' '}
        and in ERAS.
      </p>
      <Disclosure title="Which ones">
        <ul className={styles.unknown}>
          {dates.map(({ event, title, figure }) => (
            <li key={event}>
              <b>{title}</b>
              <br />
              <SourceLine source={figure.source.title} url={figure.source.url} date={dateInWords(figure.date)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
