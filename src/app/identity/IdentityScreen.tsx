import { useId } from 'react';
import { Link } from 'wouter';
import { SHIFT_HABITS } from '../../network/records/identity.ts';
import { HABIT_SENTENCES } from '../../network/rules/wards/habit-words.ts';
import { Choices } from '../profile/Choices.tsx';
import { SaveState } from '../profile/SaveState.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { useScreen } from '../shell/useScreen.ts';
import { IdentityCheck, IdentityDay, IdentityLine, IdentityNote, useIdentity } from './IdentityFields.tsx';
import styles from './IdentityScreen.module.css';
import { Introductions } from './Introductions.tsx';
import { HOME_CHECKS, LINKEDIN_CHECKS, ROUTE_CHOICES } from './identity-words.ts';
import { TrustedPeer } from './TrustedPeer.tsx';

/** Who the user is to others: name, goal, introductions, where they are found. One page that keeps itself. */
export function IdentityScreen() {
  const heading = useScreen('How you introduce yourself');
  const { notSaved } = useOwnStore();
  const { identity, save } = useIdentity();
  const habit = useId();
  return (
    <form className={styles.screen} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          How you introduce yourself
        </h1>
        <p>Write it once, calmly. Letters, e-mails and conference kits take it from here. Nothing is required.</p>
        <SaveState kept={notSaved === null} />
      </div>

      <section className={styles.section} aria-labelledby="signed">
        <h2 id="signed">As you sign</h2>
        <IdentityLine field="name" label="Name" autoComplete="name" autoCapitalize="words" spellCheck={false} />
        <IdentityLine
          field="position"
          label="Position"
          hint="For example: PGY-1 (preliminary), Internal Medicine"
          autoComplete="off"
        />
        <IdentityLine field="institution" label="Institution" autoComplete="organization" />
        <IdentityLine field="email" label="E-mail" type="email" autoComplete="email" />
        <IdentityLine field="phone" label="Phone" type="tel" autoComplete="tel" />
      </section>

      <section className={styles.section} aria-labelledby="goal">
        <h2 id="goal">Your goal</h2>
        <fieldset className={styles.field}>
          <legend>Where you want to go</legend>
          <Choices
            name="route"
            value={identity.route ?? ''}
            options={ROUTE_CHOICES}
            onChoose={(route) => save('Your route is saved.', { route })}
          />
        </fieldset>
        <IdentityLine
          field="specialty"
          label="Specialty"
          hint="As you would say it: internal medicine, neurology, anesthesiology"
          autoComplete="off"
        />
        <IdentityNote
          field="sentence"
          label="You, in one sentence"
          hint="What others can repeat when you are not in the room."
          example="I want strong internal medicine as a foundation for …"
        />
        <IdentityNote field="goal" label="Your goal this year" hint="What should be true when this year ends." />
        <IdentityLine
          field="fellowshipInterest"
          label="Fellowship you are curious about"
          hint="May change. It gives a specialist a reason to talk with you."
          autoComplete="off"
        />
        <IdentityDay
          field="directorToldOn"
          label="Your own program director was told on"
          hint="Before a move elsewhere is seriously pursued, they should hear of it from you."
        />
        <p className={styles.hint}>
          <Link href="/drafts/new?situation=tell-director-goal">Draft the words for telling them</Link>
        </p>
      </section>

      <section className={styles.section} aria-labelledby="introductions">
        <h2 id="introductions">Introductions</h2>
        <p className={styles.hint}>
          15 to 20 seconds each, which is usual advice. Say them aloud once: written words are longer than they look.
        </p>
        <Introductions />
      </section>

      <section className={styles.section} aria-labelledby="papers">
        <h2 id="papers">CV and statement</h2>
        <IdentityLine
          field="cvLink"
          label="Link to your CV"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          hint="Where you keep it; Prelude holds only the link and never opens it."
        />
        <IdentityDay field="cvUpdatedOn" label="CV brought up to date on" />
        <IdentityLine
          field="statementLink"
          label="Link to your personal statement"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          hint="A draft is enough for a letter writer."
        />
      </section>

      <section className={styles.section} aria-labelledby="found">
        <h2 id="found">Where others find you</h2>
        <IdentityLine
          field="linkedin"
          label="Address of your LinkedIn page"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
        />
        <div className={styles.checks}>
          {Object.entries(LINKEDIN_CHECKS).map(([field, { name, how }]) => (
            <IdentityCheck key={field} field={field as keyof typeof LINKEDIN_CHECKS} label={name}>
              {how}{' '}
              {field === 'linkedinConnects' ? (
                <Link href="/drafts/new?situation=linkedin-connect">Draft such a line</Link>
              ) : null}
            </IdentityCheck>
          ))}
        </div>
        <h3>At home</h3>
        <div className={styles.checks}>
          {Object.entries(HOME_CHECKS).map(([field, { name, how }]) => (
            <IdentityCheck key={field} field={field as keyof typeof HOME_CHECKS} label={name}>
              {how}
            </IdentityCheck>
          ))}
        </div>
      </section>

      <section className={styles.section} aria-labelledby="yourself">
        <h2 id="yourself">For yourself</h2>
        <div className={styles.field}>
          <label htmlFor={habit}>One habit before a shift</label>
          <p id={`${habit}-hint`} className={styles.hint}>
            One, chosen by you. Change it whenever it has become natural.
          </p>
          <select
            id={habit}
            value={identity.habit ?? ''}
            aria-describedby={`${habit}-hint`}
            onChange={({ target }) => {
              const chosen = SHIFT_HABITS.find((one) => one === target.value) ?? null;
              save(chosen === null ? 'No habit chosen.' : `Your habit: ${HABIT_SENTENCES[chosen]}.`, { habit: chosen });
            }}
          >
            <option value="">None chosen</option>
            {SHIFT_HABITS.map((one) => (
              <option key={one} value={one}>
                {HABIT_SENTENCES[one]}
              </option>
            ))}
          </select>
        </div>
        <IdentityCheck field="shyMode" label="Small steps">
          One short meeting a month, one or two people at an event, writing rather than speaking: that is enough. Today
          only the conference kit reads this; plans will, once there are any.
        </IdentityCheck>
        <TrustedPeer />
      </section>
    </form>
  );
}
