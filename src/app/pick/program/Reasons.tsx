import type { Reason } from '../../../loop/pick/result.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { signed } from '../../words/chance.ts';
import { useListAround } from '../list-context.ts';
import { splitReasons } from '../split-reasons.ts';
import { ReasonLine } from './ReasonLine.tsx';
import styles from './Reasons.module.css';

/** Why this chance: each term with its weight, what it says, and where that was read. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { shared } = useListAround();
  const split = splitReasons(reasons, shared);
  if (reasons.length === 0) return null;
  return (
    <section className={styles.reasons}>
      <h4 className={styles.title}>Why this chance</h4>
      <p className={styles.hint}>Right of the middle helps, left of it lowers. Weights are on the log-odds scale.</p>
      <ul>
        {split.own.map((reason) => (
          <ReasonLine key={`${reason.term} ${reason.sentence}`} reason={reason} />
        ))}
      </ul>
      {split.shared.length === 0 ? null : (
        <Disclosure title={`You and the starting point: ${signed(sum(split.shared))}, the same for every program`}>
          <ul>
            {split.shared.map((reason) => (
              <ReasonLine key={`${reason.term} ${reason.sentence}`} reason={reason} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { logOdds }) => total + logOdds, 0);
}
