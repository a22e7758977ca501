import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import styles from './OfflineNotices.module.css';
import { type OfflineState, offline } from './offline.ts';

interface Props {
  readonly update: OfflineState['update'];
  readonly onLater: () => void;
}

/** Offers the newer version. Nothing reloads by itself, and nothing reloads before all is saved. */
export function UpdateBar({ update, onLater }: Props) {
  const { store, notSaved } = useOwnStore();
  const [state, setState] = useState<'asked' | 'working' | 'not-saved'>('asked');
  const take = async () => {
    setState('working');
    try {
      if (notSaved !== null) throw notSaved;
      await store.retry();
    } catch {
      return setState('not-saved');
    }
    return offline.update();
  };
  return (
    <aside className={styles.bar} aria-label="Newer version">
      <p>{state === 'not-saved' ? NOT_SAVED : update === 'taken-elsewhere' ? ELSEWHERE : WAITING}</p>
      <div className={buttons.row}>
        {state === 'not-saved' ? null : (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            disabled={state === 'working'}
            onClick={take}
          >
            {state === 'working' ? 'Updating …' : update === 'taken-elsewhere' ? 'Reload this tab' : 'Update now'}
          </button>
        )}
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={onLater}>
          Later
        </button>
      </div>
    </aside>
  );
}

const WAITING = 'A newer Prelude is ready. Half-typed notes stay.';
const ELSEWHERE = 'Prelude was updated in another tab. This one still runs the former version.';
const NOT_SAVED =
  'Not yet: your last changes are not saved on this device. Take a backup first, under More, Your data.';
