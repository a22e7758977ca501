import { type RefObject, useId, useState } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { mergePeople } from '../../network/people/merge-people.ts';
import { distinctId, type Person } from '../../network/records/person.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './DuplicatesScreen.module.css';
import { pairRows } from './pair-rows.ts';

interface Props {
  readonly a: Known<Person>;
  readonly b: Known<Person>;
  readonly evidence: readonly string[];
  /** Takes the focus that the answer to the last pair had. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onLater: () => void;
}

/** Two people side by side, what speaks for their being one, and the two answers. */
export function Pair({ a, b, evidence, heading, onLater }: Props) {
  const { journal, today, act } = useNetwork();
  const group = useId();
  const [keep, setKeep] = useState(() => fuller(a, b, (id) => journal.entriesOf.get(id)?.length ?? 0));
  const [kept, other] = keep === a.id ? [a, b] : [b, a];
  const names = `${nameOf(a.values)} and ${nameOf(b.values)}`;
  return (
    <article className={styles.pair} aria-labelledby={`${group}-names`}>
      <h2 ref={heading} tabIndex={-1} id={`${group}-names`}>
        Are {names} the same person?
      </h2>
      <ul className={styles.evidence}>
        {evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption className="visually-hidden">What is known of each</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{nameOf(a.values)}</th>
            <th scope="col">{nameOf(b.values)}</th>
          </tr>
        </thead>
        <tbody>
          {pairRows(a, b, journal, today).map(({ name, one, two }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{one}</td>
              <td>{two}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <fieldset className={styles.names}>
        <legend>If they are one: which name stays?</legend>
        {[a, b].map(({ id, values }) => (
          <label key={id} className={styles.name}>
            <input type="radio" name={group} checked={keep === id} onChange={() => setKeep(id)} />
            {nameOf(values)}
          </label>
        ))}
        <p className="aside">
          Everything of both is kept; where they differ, what {nameOf(kept.values)} has stays on the page.
        </p>
      </fieldset>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.main}
          onClick={() => act(`${names} are one person now.`, mergePeople(kept, other))}
        >
          Same person
        </button>
        <button
          type="button"
          className={buttons.other}
          onClick={() =>
            act(`${names} stay two people.`, [
              { kind: 'distinct', id: distinctId(a.id, b.id), fields: { a: a.id, b: b.id } },
            ])
          }
        >
          Two people
        </button>
        <button type="button" className={buttons.quiet} onClick={onLater}>
          Later
        </button>
      </div>
    </article>
  );
}

/** Whose name stays unless the user says otherwise: somebody followed, or else of whom more is logged. */
function fuller(a: Known<Person>, b: Known<Person>, logged: (id: string) => number): string {
  const weight = ({ id, values }: Known<Person>) =>
    (values.tracked === false ? 0 : 1000) + logged(id) + Object.keys(values).length / 100;
  return weight(b) > weight(a) ? b.id : a.id;
}
