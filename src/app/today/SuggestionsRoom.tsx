import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { keepRoom, keptRoom } from '../storage/kept-room.ts';
import styles from './TodayScreen.module.css';

/** Where the suggestions will stand: empty, it is as high as they were when last shown at this width. */
export function SuggestionsRoom({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    setRoom(keptRoom(element.offsetWidth));
    const observer = new ResizeObserver(() => {
      const all = element.querySelectorAll('[data-suggestion] > details');
      // One that was opened among others is folded the next time.
      const isUnfolded = all.length > 1 && [...all].some((one) => one.matches('[open]'));
      if (element.firstElementChild !== null && !isUnfolded)
        keepRoom(element.offsetWidth, element.getBoundingClientRect().height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className={styles.suggestions}
      style={room === null ? {} : ({ '--room': `${room}px` } as CSSProperties)}
    >
      {children}
    </div>
  );
}
