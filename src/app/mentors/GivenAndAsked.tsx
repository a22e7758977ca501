import { useMemo, useState } from 'react';
import { listed } from '../../base/listed.ts';
import { type GiveAndAskOf, giveAndAsk, giveAndAskByPerson } from '../../network/mentors/give-and-ask.ts';
import { RECENT_DAYS } from '../../network/mentors/mentor-map.ts';
import { times } from '../../network/mentors/words.ts';
import list from '../loops/LoopsScreen.module.css';
import { RowLink } from '../parts/RowLink.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './MapScreen.module.css';

const FEW = 8;

/** Help and favours in both directions: counted over everybody, and in words with each. */
export function GivenAndAsked() {
  const { journal, today } = useNetwork();
  const { all, recent } = useMemo(() => giveAndAsk(journal, today), [journal, today]);
  const people = useMemo(() => giveAndAskByPerson(journal, today), [journal, today]);
  const [most, setMost] = useState(FEW);
  const rows = [
    ['Help you gave', 'given'],
    ['Help you still owe', 'promised'],
    ['Help, favours, letters you asked for', 'asked'],
  ] as const;
  return (
    <section className={list.section} aria-labelledby="given">
      <h2 id="given">Given and asked</h2>
      <table className={styles.sides}>
        <thead>
          <tr>
            <td />
            <th scope="col">Last {RECENT_DAYS} days</th>
            <th scope="col">So far</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, side]) => (
            <tr key={side}>
              <th scope="row">{words}</th>
              <td>{recent[side]}</td>
              <td>{all[side]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">Side by side, without a score: no ratio is right.</p>
      {people.length === 0 ? null : (
        <ul className={styles.persons} aria-label="With each of them">
          {people.slice(0, most).map((one) => (
            <li key={one.person.id}>
              <RowLink href={`/people/${one.person.id}`} className={list.title}>
                {nameOf(one.person.values)}
              </RowLink>
              <p className="soft">{inWords(one)}</p>
            </li>
          ))}
        </ul>
      )}
      <ShowMore left={people.length - most} step={people.length} onMore={() => setMost(people.length)} />
    </section>
  );
}

/** `You helped twice, still owe one thing and asked once.` */
function inWords({ given, promised, asked }: GiveAndAskOf): string {
  const parts = [
    given === 0 ? '' : `helped ${times(given)}`,
    promised === 0 ? '' : `still owe ${promised === 1 ? 'one thing' : `${promised} things`}`,
    asked === 0 ? '' : `asked ${times(asked)}`,
  ].filter((part) => part !== '');
  return `You ${listed(parts)}.`;
}
