import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import type { PickResult } from '../../../loop/pick/result.ts';
import surface from '../../parts/surface.module.css';
import { useWork } from '../work.ts';
import styles from './OneMoreSignal.module.css';
import { SignalWorth } from './SignalWorth.tsx';

/** Nobody waits for it: the list and its next change go before. */
const REST_MS = 1500;

interface Props {
  readonly summary: PickResult['summary'];
}

/** What one more signal of each kind would add; worked out once it is on the screen and the list rests. */
export const OneMoreSignal = memo(function OneMoreSignal({ summary }: Props) {
  const place = useRef<HTMLElement>(null);
  const isSeen = useSeen(place);
  const isResting = useResting();
  const { gold, silver } = summary.signals;
  return (
    <section ref={place} className={`${surface.card} ${styles.card}`} aria-labelledby="one-more-signal">
      <h3 id="one-more-signal">One more signal</h3>
      {summary.support === 'within' ? (
        <>
          <p className={styles.soft}>
            This list spends {gold} gold and {silver} silver. If you had one more:
          </p>
          <div role="status" className={styles.worth}>
            {isSeen ? <SignalWorth isResting={isResting} /> : null}
          </div>
        </>
      ) : (
        <p className={styles.soft}>
          Your profile lies outside what the public figures cover, so its worth would not be honest in numbers.
        </p>
      )}
    </section>
  );
});

/** Whether it has been on the screen. */
function useSeen(place: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (isSeen || element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen, place]);
  return isSeen;
}

function useResting(): boolean {
  const { state, asked } = useWork();
  const [resting, setResting] = useState<typeof asked>(null);
  useEffect(() => {
    if (state !== 'done') return undefined;
    const rest = setTimeout(() => setResting(asked), REST_MS);
    return () => clearTimeout(rest);
  }, [state, asked]);
  return state === 'done' && asked !== null && resting === asked;
}
