import type { DayKind } from '../../network/planner/plan.ts';
import { SETTINGS_ID } from '../../network/records/settings.ts';
import { kindInWords } from '../advice/advice-words.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './Advice.module.css';

interface Props {
  readonly kind: DayKind;
  /** Nothing is planned. */
  readonly isFree: boolean;
}

/** What kind of day it is, where that says something; on a golden weekend the way to have suggestions all the same. */
export function DayKindLine({ kind, isFree }: Props) {
  const { journal, act } = useNetwork();
  const words = kindInWords(kind, isFree);
  if (words === null) return null;
  const wanted = journal.settings.goldenWeekends === true;
  return (
    <div className={styles.kind}>
      <p>{words}</p>
      {kind === 'golden-weekend' ? (
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small} ${styles.golden}`}
          onClick={() =>
            act(wanted ? 'Golden weekends are left free.' : 'Golden weekends are planned, too.', [
              { kind: 'settings', id: SETTINGS_ID, fields: { goldenWeekends: !wanted } },
            ])
          }
        >
          {wanted ? 'Leave golden weekends free' : 'Plan golden weekends, too'}
        </button>
      ) : null}
    </div>
  );
}
