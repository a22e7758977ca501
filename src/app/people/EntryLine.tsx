import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import { textOf } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { entryHref, formHref, hasPage } from '../entries/entry-href.ts';
import { removeRecord } from '../entries/remove-record.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './EntryLine.module.css';
import { entryTitle, type Step, stepsOf } from './entry-words.ts';

interface Props {
  readonly entry: Entry;
  readonly today: PlainDate;
  /** Whose entry it is, where the page does not say. */
  readonly person?: { readonly id: string; readonly name: string } | undefined;
}

/** One line of a timeline: what, when, in which words; to be edited, or deleted and brought back. */
export function EntryLine({ entry, today, person }: Props) {
  const { journal, act } = useNetwork();
  const { kind, id } = entry;
  const title = entryTitle(entry);
  const named = hasPage(kind) ? <Link href={entryHref(entry)}>{title}</Link> : title;
  const text = textOf(entry);
  const steps = stepsOf(entry);
  const [latest] = steps;
  const whole = [title, person?.name ?? '', latest === undefined ? '' : dayInWords(latest.on, today)]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        {person === undefined ? (
          <p className={styles.title}>{named}</p>
        ) : (
          <>
            <p className={styles.title}>
              <Link href={`/people/${person.id}`}>{person.name}</Link>
            </p>
            <p>{named}</p>
          </>
        )}
        {text === '' ? null : <p className={styles.text}>{text}</p>}
        <p className={styles.when}>{whenInWords(steps, today)}</p>
      </div>
      <Link href={formHref(entry)} className={styles.button} aria-label={`Edit: ${whole}`}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="m3 17 1-4L13.5 3.5l3 3L7 16l-4 1z" strokeWidth="1.6" strokeLinejoin="round" />
        </svg>
      </Link>
      <button
        type="button"
        className={styles.button}
        aria-label={`Delete: ${whole}`}
        onClick={() => act(`Deleted: ${whole}.`, removeRecord(journal, { kind, id }).changes)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
          <path
            d="M3.5 5.5h13M8 5V3h4v2M5 5.5l.8 11.5h8.4L15 5.5M8.5 8.5v5.5M11.5 8.5v5.5"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
    </li>
  );
}

/** `Sunday 22 November`; of several steps each with its day, a day said once. */
function whenInWords(steps: readonly Step[], today: PlainDate): string {
  const [only] = steps;
  if (only === undefined) return 'no day given';
  if (steps.length === 1) return dayInWords(only.on, today);
  const days = [...new Set(steps.map(({ on }) => on))];
  return days
    .map((day) => {
      const words = steps.flatMap((step) => (step.on === day ? [step.words] : []));
      return `${words.join(', ')} ${dayInWords(day, today)}`;
    })
    .join(' · ')
    .replace(/^./, (first) => first.toUpperCase());
}
