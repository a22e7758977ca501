import type { Known } from '../../network/journal/journal.ts';
import { NEEDS, type Need, type Person } from '../../network/records/person.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './MentorsScreen.module.css';
import { NEED_NAMES } from './mentor-words.ts';

/** What somebody gives to the user's year, as the user sees it. */
export function Gives({ person: { id, values } }: { readonly person: Known<Person> }) {
  const { act } = useNetwork();
  const given = values.gives ?? [];
  const toggle = (need: Need) => {
    const gives = NEEDS.filter((one) => (one === need ? !given.includes(one) : given.includes(one)));
    act(`Saved: ${nameOf(values)}.`, [{ kind: 'person', id, fields: { gives: gives.length === 0 ? null : gives } }]);
  };
  return (
    <fieldset className={styles.gives}>
      <legend className="visually-hidden">What {nameOf(values)} gives you</legend>
      {NEEDS.map((need) => (
        <label key={need} className={styles.check}>
          <input type="checkbox" checked={given.includes(need)} onChange={() => toggle(need)} />
          {NEED_NAMES[need]}
        </label>
      ))}
    </fieldset>
  );
}
