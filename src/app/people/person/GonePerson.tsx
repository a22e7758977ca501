import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import buttons from '../../parts/buttons.module.css';
import { useNetwork } from '../../session/network.ts';
import { useSession } from '../../session/session.ts';
import { useScreen } from '../../shell/useScreen.ts';
import { nameOf } from '../role-words.ts';
import styles from './GonePerson.module.css';

/** Nobody stands under this address: removed, merged into somebody else, or never there. */
export function GonePerson({ id }: { readonly id: string }) {
  const heading = useScreen('Not here');
  const { journal } = useNetwork();
  const { store } = useSession();
  const { undo } = useSyncExternalStore(store.subscribe, store.history);
  const into = journal.people.get(journal.mergedInto.get(id) ?? '');
  const former = journal.recorded.get(id);
  return (
    <div className={styles.gone}>
      <h1 ref={heading} tabIndex={-1}>
        {into === undefined ? 'Nobody is here' : 'Merged'}
      </h1>
      {into === undefined ? (
        <p>
          This person was deleted, here or in another tab, or never was on this device.
          {undo === null ? null : ' If you deleted them just now, Undo brings them back with everything you had noted.'}
        </p>
      ) : (
        <p>
          You said that {nameOf(former?.values)} and {nameOf(into.values)} are the same person. Everything is on one
          page now.
        </p>
      )}
      <div className={buttons.row}>
        {into === undefined ? null : (
          <Link href={`/people/${into.id}`} className={buttons.main}>
            {nameOf(into.values)}
          </Link>
        )}
        <Link href="/people" className={into === undefined ? buttons.main : buttons.other}>
          All your people
        </Link>
      </div>
    </div>
  );
}
