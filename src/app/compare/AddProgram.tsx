import { useState } from 'react';
import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { MOST_COMPARED, useCompare } from '../pick/parts/compare-basket.ts';
import { ProgramSearch } from '../profile/ProgramSearch.tsx';
import styles from './Compare.module.css';

/** Looks for one more program by name, as long as there is room. */
export function AddProgram({ chosen }: { readonly chosen: number }) {
  const { ids, toggle, isFull, clear } = useCompare();
  const [added, setAdded] = useState(0);
  return (
    <section className={styles.add} aria-labelledby="add" data-print="hide">
      <h2 id="add">{chosen === 0 ? 'Begin with a program' : 'Another program'}</h2>
      {isFull ? (
        <p className={styles.soft}>{MOST_COMPARED} fit side by side. Take one out to add another.</p>
      ) : (
        <ProgramSearch
          // Emptied after each; what an address brings along leaves what is being typed alone.
          key={added}
          label="Find a program"
          onChoose={(acgmeId) => {
            setAdded(added + 1);
            if (!ids.includes(acgmeId)) toggle(acgmeId);
          }}
        />
      )}
      <div className={buttons.row}>
        {chosen === 0 ? null : (
          <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clear}>
            Take all out
          </button>
        )}
        <Link href="/programs" className={`${buttons.quiet} ${buttons.small}`}>
          See all programs
        </Link>
        <Link href="/pick" className={`${buttons.quiet} ${buttons.small}`}>
          To my list
        </Link>
      </div>
    </section>
  );
}
