import { useState } from 'react';
import { Link } from 'wouter';
import type { PlainDate } from '../../../base/plain-date.ts';
import type { TimelineItem } from '../../../network/journal/timeline.ts';
import { blockTitle } from '../../blocks/block-types.ts';
import { ShowMore } from '../../parts/ShowMore.tsx';
import { dayInWords } from '../../today/day-words.ts';
import { EntryLine } from '../EntryLine.tsx';
import styles from './Timeline.module.css';

const STEP = 20;

interface Props {
  readonly items: readonly TimelineItem[];
  readonly today: PlainDate;
}

/** Everything that was, the latest first, a page at a time. */
export function Timeline({ items, today }: Props) {
  const [shown, setShown] = useState(STEP);
  const left = items.length - shown;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      {items.length === 0 ? (
        <p className={styles.empty}>Nothing yet. What you log with them is listed here, the latest first.</p>
      ) : (
        <ul className={styles.items}>
          {items.slice(0, shown).map((item) =>
            item.is === 'entry' ? (
              <EntryLine key={`${item.entry.kind}/${item.entry.id}`} entry={item.entry} today={today} />
            ) : (
              <li key={`${item.block.id}/${item.from}`} className={styles.together}>
                <Link href={`/blocks/${item.block.id}`}>Together on {blockTitle(item.block.values)}</Link>
                <span className={styles.when}>
                  {dayInWords(item.from, today)} to {item.to > today ? 'today' : dayInWords(item.to, today)}
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
    </section>
  );
}
