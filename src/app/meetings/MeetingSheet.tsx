import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { textOf } from '../../network/journal/entry.ts';
import type { OnePager } from '../../network/mentors/one-pager.ts';
import buttons from '../parts/buttons.module.css';
import { entryTitle } from '../people/entry-words.ts';
import { standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dayInWords } from '../today/day-words.ts';
import { CvLine } from './CvLine.tsx';
import styles from './MeetingSheet.module.css';
import { meetingTitle, whenAndWhere } from './meeting-words.ts';

/** All one wants to have read before a meeting, on one page of paper. */
export function MeetingSheet({ page }: { readonly page: OnePager }) {
  const { meeting, person, howYouKnow, lastContact, open, questions, asks, tasks } = page;
  const title = meetingTitle(person);
  const heading = useScreen(`${title}: one page`);
  const { today } = useNetwork();
  const todo = tasks.filter(({ values }) => values.doneOn == null && values.letGoOn == null);
  const notes = meeting.values.notes?.trim() ?? '';
  return (
    <article className={styles.sheet}>
      <div className={buttons.row} data-print="hide">
        <button type="button" className={`${buttons.main} ${buttons.small}`} onClick={() => window.print()}>
          Print
        </button>
        <Link href={`/meetings/${meeting.id}`} className={`${buttons.quiet} ${buttons.small}`}>
          Back to the meeting
        </Link>
      </div>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {person === null || standingOf(person.values) === '' ? null : <p>{standingOf(person.values)}</p>}
        <p>{whenAndWhere(meeting.values, today)}</p>
      </header>
      <Part title="How you know each other">
        {howYouKnow.length === 0 ? <p className="soft">Not noted.</p> : null}
        {howYouKnow.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>Last contact: {lastContact === null ? 'none noted' : dayInWords(lastContact, today)}.</p>
      </Part>
      <Part title="To ask">
        {questions.length === 0 ? (
          <p className="soft">No questions written yet.</p>
        ) : (
          <ol className={styles.questions}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
      </Part>
      {open.length === 0 ? null : (
        <Part title="Open between you">
          <ul className={styles.points}>
            {open.map(({ entry, sentence }) => (
              <li key={`${entry.kind}/${entry.id}`}>
                {sentence}
                {textOf(entry) === '' ? '' : `: ${textOf(entry)}`}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {asks.length === 0 ? null : (
        <Part title="Asked, not answered yet">
          <ul className={styles.points}>
            {asks.map(({ ask }) => (
              <li key={ask.id}>
                {entryTitle({ kind: 'ask', id: ask.id, values: ask.values })}
                {ask.values.askedOn == null ? '' : `, ${dayInWords(ask.values.askedOn, today)}`}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {todo.length === 0 ? null : (
        <Part title="What you said you would do">
          <ul className={styles.points}>
            {todo.map(({ id, values }) => (
              <li key={id}>
                {values.what?.trim() || 'Something to do'}
                {values.due == null ? '' : `, by ${dayInWords(values.due, today)}`}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {notes === '' ? null : (
        <Part title="Notes">
          <p className={styles.notes}>{notes}</p>
        </Part>
      )}
      <Part title="To close">
        <p>Ask whether you may report how it goes, and settle when.</p>
        <CvLine paper />
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
