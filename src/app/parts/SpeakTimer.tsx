import { useEffect, useState } from 'react';
import buttons from './buttons.module.css';
import styles from './SpeakTimer.module.css';
import { INTRODUCTION_SECONDS, lengthInWords } from './speak-time.ts';

/** Nobody introduces themselves for longer; a timer that was forgotten ends. */
const LONGEST_SECONDS = 120;
const LOOK_MS = 100;

type Timing = { readonly since: number } | { readonly took: number } | null;

interface Props {
  readonly text: string;
  /** Which of several, for somebody who does not see where it stands. */
  readonly of?: string;
}

/** Says how long a text takes to speak, and times somebody who tries it out. Digits change; nothing moves. */
export function SpeakTimer({ text, of }: Props) {
  const [timing, setTiming] = useState<Timing>(null);
  const [seconds, setSeconds] = useState(0);
  const since = timing !== null && 'since' in timing ? timing.since : null;
  useEffect(() => {
    if (since === null) return undefined;
    const look = setInterval(() => {
      const passed = Math.floor((performance.now() - since) / 1000);
      setSeconds(passed);
      if (passed >= LONGEST_SECONDS) setTiming({ took: LONGEST_SECONDS });
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [since]);

  const press = () => {
    if (since !== null) return setTiming({ took: Math.round((performance.now() - since) / 1000) });
    setSeconds(0);
    setTiming({ since: performance.now() });
  };
  const took = timing !== null && 'took' in timing ? timing.took : null;
  return (
    <div className={styles.timer}>
      <p className={styles.length}>{lengthInWords(text)}</p>
      <div className={buttons.row}>
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={press}>
          {since !== null ? 'Stop the timer' : took === null ? 'Time yourself' : 'Time yourself again'}
          {of === undefined ? null : <span className="visually-hidden">: {of}</span>}
        </button>
        {/* Without a live region of its own: a voice over every second would talk over the speaker. */}
        {timing === null ? null : (
          <span role="timer" className={styles.seconds}>
            {took ?? seconds} s
          </span>
        )}
      </div>
      <p role="status" className={styles.said}>
        {took !== null ? tookInWords(took) : since === null ? '' : markInWords(seconds)}
      </p>
    </div>
  );
}

/** What is said while somebody speaks: only that the target is reached, and that it is passed. */
function markInWords(seconds: number): string {
  const { from, to } = INTRODUCTION_SECONDS;
  return seconds >= to ? `${to} seconds: a good moment to close.` : seconds >= from ? `${from} seconds.` : '';
}

function tookInWords(seconds: number): string {
  const { from, to } = INTRODUCTION_SECONDS;
  const length = seconds === 1 ? 'That took 1 second' : `That took ${seconds} seconds`;
  if (seconds < from) return `${length}: shorter than ${from}, so there is room for one more detail.`;
  return seconds <= to ? `${length}: between ${from} and ${to}.` : `${length}: a little longer than ${to}.`;
}
