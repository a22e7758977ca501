import { useState } from 'react';
import { Link } from 'wouter';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './CardScreen.module.css';
import { type CardField, cardFields, ownCard } from './own-card.ts';
import { QrCode } from './QrCode.tsx';

const NAMES: Readonly<Record<CardField, string>> = {
  position: 'Position',
  institution: 'Institution',
  email: 'E-mail',
  phone: 'Phone',
  linkedin: 'LinkedIn',
};
/** A phone number is harder to take back than an e-mail address: it is shown where the user says so. */
const AT_FIRST: ReadonlySet<CardField> = new Set(['position', 'institution', 'email', 'linkedin']);

/** The user's own card as a code that any phone's camera reads into its contacts. */
export function CardScreen() {
  const heading = useScreen('Your card');
  const { journal } = useNetwork();
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const [shown, setShown] = useState(AT_FIRST);
  const card = ownCard(identity, shown);
  const fields = cardFields(identity);
  const name = identity.name?.trim() ?? '';
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Your card
      </h1>
      {card === null ? (
        <>
          <p>
            With your name, this becomes a code: somebody points their phone’s camera at it and has you in their
            contacts. It works without a network.
          </p>
          <div>
            <Link href="/identity" className={buttons.main}>
              Write your name
            </Link>
          </div>
        </>
      ) : (
        <>
          <div className={styles.card}>
            <QrCode text={card} label={`QR code with the card of ${name}`} />
            <div className={styles.text}>
              <p className={styles.name}>{name}</p>
              {fields
                .filter(([field]) => shown.has(field))
                .map(([field, value]) => (
                  <p key={field}>{value}</p>
                ))}
            </div>
          </div>
          <p>Let them point their camera at it. It works without a network.</p>
          <fieldset className={styles.choices}>
            <legend>What is in it, besides your name</legend>
            {fields.length === 0 ? <p className="aside">Nothing yet.</p> : null}
            {fields.map(([field, value]) => (
              <label key={field}>
                <input
                  type="checkbox"
                  checked={shown.has(field)}
                  onChange={({ target }) => {
                    const next = new Set(shown);
                    if (target.checked) next.add(field);
                    else next.delete(field);
                    setShown(next);
                  }}
                />
                <span>
                  {NAMES[field]}: {value}
                </span>
              </label>
            ))}
          </fieldset>
          <p className="aside">
            Nothing else leaves this device by it: no goal, no note, nobody you know.{' '}
            <Link href="/identity">Change what it says</Link>
          </p>
          <Disclosure title="The card as text">
            <pre className={styles.raw}>{card}</pre>
          </Disclosure>
        </>
      )}
    </div>
  );
}
