import { useRef } from 'react';
import { Link } from 'wouter';
import { behindWith, peopleConcerned, proposedDays } from '../../network/commitments/behind.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Commitment } from '../../network/records/commitment.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './Commitments.module.css';
import { commitmentTitle, overdueInWords } from './commitment-words.ts';

/** "I am behind": one press, then whom to tell, which days to offer, and that they were told. */
export function Behind({ commitment }: { readonly commitment: Known<Commitment> }) {
  const { journal, today, act } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, values } = commitment;
  const title = commitmentTitle(values);
  const behind = behindWith(journal, commitment, today);
  const set = (sentence: string, fields: Commitment) => {
    act(sentence, [{ kind: 'commitment', id, fields }]);
    heading.current?.focus({ preventScroll: true });
  };
  const overdue = behind?.overdue.length ?? 0;
  const since = behind?.since ?? null;
  // Whoever told them that it is late has said so, with or without the press.
  const said = since !== null || (behind?.toldOn ?? null) !== null;
  return (
    <section className={lists.section} aria-labelledby="behind">
      <h2 id="behind" ref={heading} tabIndex={-1}>
        {said ? 'You are behind' : 'If you fall behind'}
      </h2>
      {!said ? (
        <>
          {overdue === 0 ? (
            <p className="soft">
              It happens to everybody. Saying so early, with a new day, is what people remember kindly.
            </p>
          ) : (
            <Notice tone="dawn" title={`${overdueInWords(overdue)}.`}>
              <p>Already done? Press Done above. If not, a short word with a new day helps them and you.</p>
            </Notice>
          )}
          <div>
            <button
              type="button"
              className={buttons.other}
              onClick={() =>
                set(`Behind with ${title}: whom to tell is below.`, { behindSince: today, toldBehindOn: null })
              }
            >
              I am behind
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">
            {[since === null ? '' : `Since ${dayInWords(since, today)}`, overdue === 0 ? '' : overdueInWords(overdue)]
              .filter((part) => part !== '')
              .join(', ')}
            .
          </p>
          <NewDays commitment={commitment} />
          {behind?.toldOn == null ? (
            <Tell commitment={commitment} onTold={() => set(`Told them about ${title}.`, { toldBehindOn: today })} />
          ) : (
            <p className={styles.good}>You told them on {dayInWords(behind.toldOn, today)}.</p>
          )}
          <div>
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => set(`On time again with ${title}.`, { behindSince: null, toldBehindOn: null })}
            >
              I am on time again
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Tell({ commitment, onTold }: { readonly commitment: Known<Commitment>; readonly onTold: () => void }) {
  const { journal } = useNetwork();
  const people = peopleConcerned(journal, commitment);
  const about = `commitment/${commitment.id}`;
  return (
    <div className={lists.card}>
      <h3>Tell those who count on it</h3>
      {people.length === 0 ? (
        <p>
          Nobody is named here yet.{' '}
          <Link href={formHref({ kind: 'commitment', id: commitment.id }, { back: `/commitments/${commitment.id}` })}>
            Note with whom it is
          </Link>
          , and the words to tell them are ready.
        </p>
      ) : (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person}>
              <Link href={newDraftHref({ situation: 'behind-on-commitment', person, about })} className={lists.title}>
                Write to {nameOf(journal.people.get(person)?.values)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={onTold}>
          I told them
        </button>
      </div>
    </div>
  );
}

/** A day to offer for each that is late; one press takes them all, and undo gives the old ones back. */
function NewDays({ commitment }: { readonly commitment: Known<Commitment> }) {
  const { journal, today, act } = useNetwork();
  const proposed = proposedDays(journal, commitment, today);
  if (proposed.length === 0) return null;
  return (
    <div className={lists.card}>
      <h3>Days you could offer</h3>
      <ul className={styles.days}>
        {proposed.map(({ task, due }) => (
          <li key={task.id}>
            {task.values.what?.trim() || 'Something to hand in'}: <b>{dayInWords(due, today)}</b>
          </li>
        ))}
      </ul>
      <p className="soft">From a week from today on, outside of ICU and night weeks. Change each as you like.</p>
      <div>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() =>
            act(
              'New days for what is late.',
              proposed.map(({ task, due }) => ({ kind: 'task', id: task.id, fields: { due } })),
            )
          }
        >
          Use these days
        </button>
      </div>
    </div>
  );
}
