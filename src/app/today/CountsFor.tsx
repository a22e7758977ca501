import { useId, useRef, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { DAY_RANGE } from '../entries/day-range.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './CountsFor.module.css';
import { dayInWords } from './day-words.ts';

interface Props {
  /** Chosen by hand; null follows the line, else today. */
  readonly byHand: PlainDate | null;
  /** The day read in the line, and by which words. */
  readonly read: { readonly on: PlainDate; readonly matched: string } | null;
  readonly onChange: (byHand: PlainDate | null) => void;
}

/** The day a log counts for, always said, and the way to another. */
export function CountsFor({ byHand, read, onChange }: Props) {
  const id = useId();
  const { today, now } = useNetwork();
  const [open, setOpen] = useState(false);
  /** What stands in the field and cannot count: a year half typed is a day already. The form says why it does not go on. */
  const [typed, setTyped] = useState<string | null>(null);
  /** What counted before the field was come to: half of a day typed is often another day that could count. */
  const before = useRef(byHand);
  const on = byHand ?? read?.on ?? today;
  const latest = now().date;
  const why = byHand === null && read !== null ? `, as you wrote “${read.matched.trim()}”` : '';
  const night = byHand === null && read === null && latest !== today;
  return (
    <div className={styles.counts}>
      <p role="status">
        Counts for <b>{dayInWords(on, latest)}</b>
        {why}
        {night ? ', the day your shift began' : ''}.
      </p>
      {open ? (
        <div className={styles.choose}>
          <label htmlFor={id}>Day it happened</label>
          <input
            id={id}
            type="date"
            className={styles.day}
            min={DAY_RANGE.min}
            max={latest}
            value={typed ?? on}
            onChange={({ target }) => {
              const counts = target.value >= DAY_RANGE.min && target.value <= latest;
              setTyped(counts ? null : target.value);
              onChange(counts ? target.value : before.current);
            }}
            onFocus={() => {
              if (typed === null) before.current = byHand;
            }}
            onBlur={() => {
              if (typed === '') setTyped(null);
            }}
          />
        </div>
      ) : (
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => setOpen(true)}>
          Other day
        </button>
      )}
    </div>
  );
}
