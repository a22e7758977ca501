import { Link } from 'wouter';
import { daysBetween } from '../../base/plain-date.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from './day-words.ts';
import styles from './TodayLine.module.css';

/** The day as the shift counts it, and the block it belongs to. */
export function TodayLine() {
  const { journal, today, now } = useNetwork();
  const clock = now();
  const block = journal.blocks.findLast(
    ({ values: { from, to } }) => from != null && from <= today && (to == null || today <= to),
  );
  const from = block?.values.from ?? today;
  const to = block?.values.to;
  return (
    <>
      <p className={styles.day}>{dayInWords(today, clock.date)}</p>
      {clock.date === today ? null : (
        <p className={styles.more}>It is {timeOf(clock.minutes)}: the night counts for the day your shift began.</p>
      )}
      {block === undefined ? (
        journal.blocks.length === 0 ? null : (
          <p className={styles.more}>
            No block covers today. <Link href="/blocks">Your blocks</Link>
          </p>
        )
      ) : (
        <p className={styles.more}>
          <Link href={`/blocks/${block.id}`}>{blockTitle(block.values)}</Link>
          {to == null ? null : `, day ${daysBetween(from, today) + 1} of ${daysBetween(from, to) + 1}`}
        </p>
      )}
    </>
  );
}

/** `2:05` */
function timeOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
