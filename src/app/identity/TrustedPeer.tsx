import { useState } from 'react';
import { Link } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import type { PersonAnswer } from '../entries/entry-draft.ts';
import { PersonPicker } from '../entries/PersonPicker.tsx';
import { settlePerson } from '../entries/settle-person.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useIdentity } from './IdentityFields.tsx';
import styles from './IdentityScreen.module.css';

/** Somebody to ask whether something is all right. */
export function TrustedPeer() {
  const { journal, act, newId } = useNetwork();
  const { identity } = useIdentity();
  const [typed, setTyped] = useState<PersonAnswer>();
  const [problem, setProblem] = useState<string>();
  const saved = identity.trustedPeer == null ? undefined : meantBy(journal, identity.trustedPeer);
  const person = saved === undefined ? undefined : journal.people.get(saved);

  const save = (answer: PersonAnswer | undefined) => {
    const who = settlePerson(journal.people.values(), answer, newId);
    if ('problem' in who) return setProblem(who.problem);
    setTyped(undefined);
    setProblem(undefined);
    if (who.id === null && identity.trustedPeer == null) return;
    act(who.id === null ? 'Nobody is named as the one to ask.' : `${who.name} is the one to ask.`, [
      ...who.changes,
      { kind: 'identity', id: IDENTITY_ID, fields: { trustedPeer: who.id } },
    ]);
  };
  const isTyped = typed !== undefined && 'name' in typed && typed.name.trim() !== '';
  return (
    <div className={styles.field}>
      <PersonPicker
        label="Somebody to ask whether it is all right"
        answer={person === undefined ? typed : { id: person.id }}
        problem={problem}
        onAnswer={(answer) => {
          setProblem(undefined);
          if (answer === undefined || 'id' in answer) save(answer);
          else setTyped(answer);
        }}
      />
      {isTyped ? (
        <div>
          <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => save(typed)}>
            Save
          </button>
        </div>
      ) : null}
      <p className={styles.hint}>
        For questions such as “may I e-mail Dr. X about this?”: a peer or senior who knows the place.{' '}
        {person === undefined ? null : (
          <Link href={`/drafts/new?situation=peer-check&person=${encodeURIComponent(person.id)}`}>
            Ask {nameOf(person.values)}
          </Link>
        )}
      </p>
    </div>
  );
}
