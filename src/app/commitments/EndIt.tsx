import { useRef } from 'react';
import { Link } from 'wouter';
import { hasEnded } from '../../network/commitments/running.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Commitment } from '../../network/records/commitment.ts';
import type { Change } from '../../workspace/change.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './Commitments.module.css';
import { commitmentTitle } from './commitment-words.ts';

/** The end of a commitment: said by one press, then thanks to whom it was with. */
export function EndIt({ commitment: { id, values } }: { readonly commitment: Known<Commitment> }) {
  const { journal, today, act, newId, instant } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = commitmentTitle(values);
  const person = values.person == null ? '' : meantBy(journal, values.person);
  // A day still to come is a plan.
  const endedOn = hasEnded(values, today) ? (values.endedOn ?? null) : null;
  const known = journal.people.get(person)?.values;
  const set = (sentence: string, fields: Commitment, more: readonly Change[] = []) => {
    act(sentence, [{ kind: 'commitment', id, fields }, ...more]);
    heading.current?.focus({ preventScroll: true });
  };
  const thank = () =>
    set(
      `Thanked ${nameOf(known)}.`,
      { thankedOn: today },
      // A thank-you is contact: it stands in their timeline, too.
      [
        {
          kind: 'moment',
          id: newId(),
          fields: { person, kind: 'thanked', on: today, loggedAt: instant() },
        },
      ],
    );
  return (
    <section className={lists.section} aria-labelledby="end">
      <h2 id="end" ref={heading} tabIndex={-1}>
        {endedOn === null ? 'When it ends' : 'It has ended'}
      </h2>
      {endedOn === null ? (
        <div>
          <button
            type="button"
            className={buttons.other}
            onClick={() => set(`${title} has ended.`, { endedOn: today, behindSince: null })}
          >
            It has ended
          </button>
        </div>
      ) : (
        <>
          <p className="soft">On {dayInWords(endedOn, today)}. Its place is free again.</p>
          {known === undefined ? null : values.thankedOn == null ? (
            <div className={lists.card}>
              <h3>Thank {nameOf(known)}</h3>
              <p>What came of it, in a line, and one thing you learned.</p>
              <div className={buttons.row}>
                <Link
                  href={newDraftHref({ situation: 'mentor-update', person, about: `commitment/${id}` })}
                  className={`${buttons.other} ${buttons.small}`}
                >
                  Write to {nameOf(known)}
                </Link>
                <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={thank}>
                  I thanked them
                </button>
              </div>
            </div>
          ) : (
            <p className={styles.good}>
              You thanked {nameOf(known)} on {dayInWords(values.thankedOn, today)}.
            </p>
          )}
          <div>
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => set(`${title} runs again.`, { endedOn: null })}
            >
              It runs still
            </button>
          </div>
        </>
      )}
    </section>
  );
}
