import { Link } from 'wouter';
import type { Situation } from '../../network/drafts/situation.ts';
import type { MetThere } from '../../network/events/event-contacts.ts';
import { isWaiting } from '../../network/events/follow-up.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './EventScreen.module.css';
import { waitsFor } from './event-words.ts';

interface Props {
  readonly met: MetThere;
  readonly after: number;
  /** The line moves on, and with it the place of the focus. */
  readonly onDone: () => void;
}

/** Somebody met there, and the one thing that comes next. */
export function MetPerson({ met: { entry, person, state }, after, onDone }: Props) {
  const { journal, today, act } = useNetwork();
  const { id, values } = entry;
  const known = journal.people.get(person)?.values;
  const name = nameOf(known);
  const standing = known === undefined ? '' : standingOf(known);
  const draftOf = (situation: Situation) => newDraftHref({ situation, person, about: `event-contact/${id}` });
  const ask = values.ask?.trim() ?? '';
  const talkedAbout = values.talkedAbout?.trim() ?? '';
  const finish = (sentence: string, fields: { readonly followedUpOn?: string; readonly letGoOn?: string }) => {
    act(sentence, [{ kind: 'event-contact', id, fields }]);
    onDone();
  };
  return (
    <li className={styles.person}>
      <div>
        <h3>{known === undefined ? name : <Link href={`/people/${person}`}>{name}</Link>}</h3>
        {standing === '' ? null : <p className={styles.small}>{standing}</p>}
      </div>
      {talkedAbout === '' ? null : <p className={styles.text}>{talkedAbout}</p>}
      {ask === '' ? null : <p className={styles.text}>To ask: {ask}</p>}
      <p className={`${styles.waits} ${state === 'due' || state === 'late' ? styles.due : ''}`}>
        {waitsFor(values, state, today, after)}
      </p>
      <div className={buttons.row}>
        {isWaiting(state) ? (
          <>
            <Link href={draftOf('conference-follow-up')} className={`${buttons.other} ${buttons.small}`}>
              Draft the note<span className="visually-hidden"> to {name}</span>
            </Link>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => finish(`Noted: you wrote to ${name}.`, { followedUpOn: today })}
            >
              I wrote<span className="visually-hidden"> to {name}</span>
            </button>
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => finish(`Let go: the note to ${name}.`, { letGoOn: today })}
            >
              Let it go<span className="visually-hidden">: the note to {name}</span>
            </button>
          </>
        ) : null}
        {state === 'written' ? (
          <Link href={draftOf('linkedin-connect')} className={`${buttons.quiet} ${buttons.small}`}>
            Connect on LinkedIn<span className="visually-hidden"> with {name}</span>
          </Link>
        ) : null}
        <Link
          href={`/entry/event-contact/${id}?back=/events/${values.event ?? ''}`}
          className={`${buttons.quiet} ${buttons.small}`}
        >
          Change<span className="visually-hidden"> what is noted of {name}</span>
        </Link>
      </div>
    </li>
  );
}
