import { useMemo, useRef, useState } from 'react';
import { openItems } from '../../network/journal/open-items.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './LoopsScreen.module.css';
import { OpenLoop } from './OpenLoop.tsx';

const PAGE = 10;

/** Everything that waits for a next step, what is due or has waited longest first. */
export function OpenLoops() {
  const { journal, today } = useNetwork();
  const open = useMemo(() => openItems(journal, today), [journal, today]);
  const [most, setMost] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.section} aria-labelledby="open">
      <h2 id="open" ref={heading} tabIndex={-1}>
        {open.length === 0 ? 'Nothing is open' : `${counted(open.length, 'next step')} open`}
      </h2>
      {open.length === 0 ? (
        <p className="soft">
          A loop opens when somebody teaches you something, gives feedback or advice, or when help is promised. It waits
          here with its one next step until you close it or let it go.
        </p>
      ) : null}
      <ul className={styles.list}>
        {open.slice(0, most).map((item) => (
          <OpenLoop
            key={`${item.entry.kind}/${item.entry.id}/${item.step}`}
            item={item}
            onDone={() => heading.current?.focus({ preventScroll: true })}
          />
        ))}
      </ul>
      <ShowMore left={open.length - most} step={PAGE} onMore={() => setMost(most + PAGE)} />
    </section>
  );
}
