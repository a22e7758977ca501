import type { PickResult } from '../../loop/pick/result.ts';
import { RangeBar } from '../parts/RangeBar.tsx';
import { percent, percentRange } from '../words/chance.ts';
import styles from './UnseenStrength.module.css';

/** The second spread, of another kind: what the ten answers cannot see of a person. */
export function UnseenStrength({ spread }: { readonly spread: PickResult['summary']['unseenStrength'] }) {
  return (
    <div className={styles.unseen}>
      <p>
        <b>Your own unseen strength: {percentRange(spread)}</b>
      </p>
      <RangeBar {...spread} look="open" />
      <p className={styles.words}>
        Ten answers do not see your letters, your interviews or who speaks for you. If these are weaker than for nine in
        ten applicants like you: {percent(spread.low)}. If stronger than for nine in ten: {percent(spread.high)}.
      </p>
    </div>
  );
}
