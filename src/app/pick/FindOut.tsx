import { useState } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import buttons from '../parts/buttons.module.css';
import styles from './FindOut.module.css';
import { pageOf } from './page-of.ts';
import { UnknownFact } from './UnknownFact.tsx';

const FIRST = 3;
const STEP = 7;

/** Unknown facts by what knowing them would add: the cheapest way to a better chance. */
export function FindOut({ unknowns }: { readonly unknowns: PickResult['unknowns'] }) {
  const [shown, setShown] = useState(FIRST);
  if (unknowns.length === 0) return null;
  const { page, left } = pageOf(unknowns, shown);
  return (
    <section aria-labelledby="find-out" className={styles.section}>
      <h2 id="find-out">What to find out next</h2>
      <p className={styles.hint}>
        A look at a program’s website, or a question to somebody who trains there, can be worth more than another
        application.
      </p>
      <ol className={styles.list}>
        {page.map((unknown) => (
          <UnknownFact key={`${unknown.fact} ${unknown.acgmeIds[0]}`} {...unknown} />
        ))}
      </ol>
      {left === 0 ? null : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small} ${styles.more}`}
          onClick={() => setShown(shown + STEP)}
        >
          Show {Math.min(STEP, left)} more of {left}
        </button>
      )}
    </section>
  );
}
