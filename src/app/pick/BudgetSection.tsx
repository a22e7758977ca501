import { memo, Suspense } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { lazily } from '../parts/lazily.ts';
import styles from './BudgetSection.module.css';
import { useHost } from './host-context.ts';
import { useWork } from './work.ts';

const Budget = lazily(async () => (await import('./budget/Budget.tsx')).Budget);

/** Budget against chance; the chart's code comes once there is a list. */
export const BudgetSection = memo(function BudgetSection({ result }: { readonly result: PickResult }) {
  const { curve, asked } = useWork();
  const { opening } = useHost();
  return (
    <section aria-labelledby="budget" className={styles.section}>
      <h2 id="budget">How many programs</h2>
      <div className={styles.place}>
        {asked === null || opening === null ? null : (
          <Suspense fallback={null}>
            <Budget result={result} curve={curve} asked={asked} fees={opening.fees} />
          </Suspense>
        )}
      </div>
    </section>
  );
});
