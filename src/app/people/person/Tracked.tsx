import type { Known } from '../../../network/journal/journal.ts';
import type { Person } from '../../../network/records/person.ts';
import { useNetwork } from '../../session/network.ts';
import { nameOf } from '../role-words.ts';
import styles from './Tracked.module.css';

/** Whether Prelude thinks of them: who came with an address book waits until somebody says so. */
export function Tracked({ person: { id, values } }: { readonly person: Known<Person> }) {
  const { act } = useNetwork();
  const tracked = values.tracked !== false;
  const name = nameOf(values);
  return (
    <label className={styles.tracked}>
      <input
        type="checkbox"
        checked={tracked}
        onChange={() =>
          act(tracked ? `${name} is in your address book only.` : `${name} is one of your people now.`, [
            { kind: 'person', id, fields: { tracked: !tracked } },
          ])
        }
      />
      <span>
        One of your people
        <span className={styles.more}>
          {tracked
            ? 'On your list, and in what Prelude reminds you of.'
            : 'In your address book only: nothing will be suggested.'}
        </span>
      </span>
    </label>
  );
}
