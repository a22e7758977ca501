import { useState } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useDecisions } from '../session/decisions.ts';
import { CheckedFacts } from './CheckedFacts.tsx';
import styles from './FindOut.module.css';
import { PlannedQuestions } from './known/PlannedQuestions.tsx';
import { pageOf } from './page-of.ts';
import { UnknownFact } from './UnknownFact.tsx';

const FIRST = 3;
const STEP = 7;
const HINT =
  'What is not known of these programs, by what knowing it would add to your chance on average. Look at the website, or ask somebody who is there or knows it.';

/** Unknown facts by what knowing them would add: the cheapest way to a better chance. */
export function FindOut({ unknowns }: { readonly unknowns: PickResult['unknowns'] }) {
  const [shown, setShown] = useState(FIRST);
  const { ownFacts } = useDecisions();
  if (unknowns.length === 0 && ownFacts.length === 0) return null;
  const { page, left } = pageOf(unknowns, shown);
  return (
    <section aria-labelledby="find-out" className={styles.section}>
      <h2 id="find-out">What to find out next</h2>
      <p className={styles.hint}>
        {unknowns.length === 0 ? 'Nothing else that is unknown would change this list.' : HINT}
      </p>
      <ol className={styles.list}>
        {page.map((unknown) => (
          <UnknownFact key={`${unknown.fact} ${unknown.acgmeIds[0]}`} {...unknown} />
        ))}
      </ol>
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
      <PlannedQuestions />
      <CheckedFacts />
    </section>
  );
}
