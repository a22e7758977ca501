import { useId, useMemo, useState } from 'react';
import type { MentorMap } from '../../network/mentors/mentor-map.ts';
import { inNameOrder } from '../../network/people/name-order.ts';
import fields from '../entries/fields.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { Gives } from './Gives.tsx';
import styles from './MentorsScreen.module.css';

/** Says of one person after the other what they give. */
export function SayGives({ map }: { readonly map: MentorMap }) {
  const id = useId();
  const { journal } = useNetwork();
  const [chosen, setChosen] = useState('');
  const [opened, setOpened] = useState(false);
  // Names are put in order for whoever asks for them.
  const people = useMemo(
    () => (opened ? inNameOrder(map.groups.flatMap((group) => group.people.map(({ person }) => person))) : []),
    [map, opened],
  );
  const person = journal.people.get(chosen);
  return (
    <div data-print="hide">
      <Disclosure title="Say what somebody gives you" look="card" onOpen={() => setOpened(true)}>
        <div className={styles.readiness}>
          <div className={fields.field}>
            <label htmlFor={id} className={fields.label}>
              Who
            </label>
            <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">Choose …</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one.values)}
                </option>
              ))}
            </select>
          </div>
          {person === undefined ? null : <Gives person={person} />}
        </div>
      </Disclosure>
    </div>
  );
}
