import { Link } from 'wouter';
import type { MetThere } from '../../network/events/event-contacts.ts';
import { type KitLine, kitLines, missingOfKit } from '../../network/events/kit.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SpeakTimer } from '../parts/SpeakTimer.tsx';
import { useNetwork } from '../session/network.ts';
import styles from './EventScreen.module.css';
import { missingInWords } from './event-words.ts';

interface Props {
  readonly event: Known<Event>;
  readonly met: readonly MetThere[];
}

/** What one goes there with: one goal, whom to look for, an introduction, one simple ask. */
export function Kit({ event: { id, values }, met }: Props) {
  const { journal, act } = useNetwork();
  const names = met.map(({ person }) => journal.people.get(person)?.values.name ?? '');
  const people = kitLines(values.people, names);
  const sessions = kitLines(values.sessions, []);
  const missing = missingOfKit(values);
  const introduction = values.introduction?.trim() ?? '';
  const usual = journal.kept.introduction.get('conference')?.values.text?.trim() ?? '';
  const shy = journal.kept.identity.get('identity')?.values.shyMode === true;
  return (
    <section className={styles.card} aria-labelledby="kit">
      <h2 id="kit">Before: your kit</h2>
      {missing.length === 0 ? null : (
        <p className="soft">
          {missingInWords(missing)}.{' '}
          <Link href={`/entry/event/${id}?back=/events/${id}`} className={styles.link}>
            Choose now
          </Link>
        </p>
      )}
      {shy ? <p>One or two people are enough. Writing afterwards counts as much as speaking there.</p> : null}
      <Words title="Your one goal" text={values.goal} />
      <Lines title="People to find" lines={people} />
      <Lines title="Sessions and posters" lines={sessions} />
      <div className={styles.part}>
        <h3>Your introduction</h3>
        {introduction === '' ? null : <p className={styles.text}>{introduction}</p>}
        {introduction === '' && usual !== '' ? (
          <>
            <p className={styles.text}>{usual}</p>
            <div>
              <button
                type="button"
                className={`${buttons.other} ${buttons.small}`}
                onClick={() =>
                  act('Your conference introduction is in the kit.', [
                    { kind: 'event', id, fields: { introduction: usual } },
                  ])
                }
              >
                Take this one, from your identity
              </button>
            </div>
          </>
        ) : null}
        {introduction === '' && usual === '' ? (
          <p>
            Fifteen to twenty seconds: who you are, what you work on, what you look for.{' '}
            <Link href="/identity">Write it once, for every conference</Link>
          </p>
        ) : (
          <SpeakTimer text={introduction === '' ? usual : introduction} />
        )}
      </div>
      <Words title="One simple ask" text={values.ask} />
      <Disclosure title="How to begin a conversation">
        <ol className={styles.lines}>
          <li>Go up after the talk, or at the poster.</li>
          <li>Say what you liked, with one detail of it.</li>
          <li>Say in a sentence how it touches your own work.</li>
          <li>Ask one small thing.</li>
        </ol>
        <p className={styles.small}>A convention of the practice guide; yours may be another.</p>
      </Disclosure>
    </section>
  );
}

function Words({ title, text }: { readonly title: string; readonly text: string | null | undefined }) {
  if (text == null || text.trim() === '') return null;
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <p className={styles.text}>{text.trim()}</p>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly KitLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map(({ line, isMet }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves on its own
          <li key={at}>
            <span>
              {line}
              {isMet ? <span className={styles.met}> met</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
