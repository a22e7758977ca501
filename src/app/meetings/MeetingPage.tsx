import { useMemo } from 'react';
import { Link } from 'wouter';
import { type AgendaFinding, agendaFindings } from '../../network/mentors/agenda.ts';
import { mentoringOf } from '../../network/mentors/mentorships.ts';
import type { OnePager } from '../../network/mentors/one-pager.ts';
import type { Meeting } from '../../network/records/mentorship.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import { KeptNote } from '../entries/KeptNote.tsx';
import list from '../loops/LoopsScreen.module.css';
import { metWith } from '../mentors/mentor-acts.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dayInWords } from '../today/day-words.ts';
import { AfterMeeting } from './AfterMeeting.tsx';
import { CvLine } from './CvLine.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import styles from './MeetingPage.module.css';
import { meetingTitle, whenAndWhere } from './meeting-words.ts';

/** A meeting: what to ask, that it took place, what came of it. */
export function MeetingPage({ page }: { readonly page: OnePager }) {
  const { meeting, person, questions } = page;
  const title = meetingTitle(person);
  const heading = useScreen(title);
  const { journal, today, act } = useNetwork();
  const { id, values } = meeting;
  const { heldOn, letGoOn } = values;
  const name = person === null ? 'them' : nameOf(person.values);
  const findings = useMemo(() => agendaFindings(journal, id, values, today), [journal, id, values, today]);
  const keep = (sentence: string, fields: Meeting) => act(sentence, [{ kind: 'meeting', id, fields }]);
  const met = () =>
    act(`You met ${name}: noted. A line of thanks is next.`, [
      { kind: 'meeting', id, fields: { heldOn: values.on != null && values.on < today ? values.on : today } },
      ...(person === null ? [] : metWith(mentoringOf(journal, person.id))),
    ]);
  const planned = heldOn == null && letGoOn == null;
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <p className={list.meta}>
          <Link href="/mentors">Mentors and sponsors</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">
          {heldOn == null ? whenAndWhere(values, today) : `You met on ${dayInWords(heldOn, today)}.`}
        </p>
        <div className={buttons.row}>
          {planned ? (
            <button type="button" className={`${buttons.main} ${buttons.small}`} onClick={met}>
              We met
            </button>
          ) : null}
          {planned ? (
            <Link href={`/prepare/meeting/${id}`} className={`${buttons.other} ${buttons.small}`}>
              Prepare
            </Link>
          ) : null}
          <Link href={`/meetings/${id}?print`} className={`${buttons.other} ${buttons.small}`}>
            One page to print
          </Link>
          <Link
            href={formHref({ kind: 'meeting', id }, { back: `/meetings/${id}` })}
            className={`${buttons.quiet} ${buttons.small}`}
          >
            Edit
          </Link>
          {planned ? (
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => keep('The meeting is let go.', { letGoOn: today })}
            >
              It will not take place
            </button>
          ) : null}
        </div>
        {letGoOn == null ? null : (
          <p>
            Let go on {dayInWords(letGoOn, today)}.{' '}
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => keep('The meeting is planned again.', { letGoOn: null })}
            >
              Take it up again
            </button>
          </p>
        )}
      </div>
      {heldOn == null ? (
        <section className={list.section} aria-labelledby="before">
          <h2 id="before">Before</h2>
          <KeptNote
            draftKey={`meeting/${id}/questions`}
            label="Your two or three questions"
            hint="One a line. Ask for advice; the favours come later, or by themselves."
            example="What would you do in my place between now and spring?"
            saved={values.questions ?? ''}
            onKeep={(text) => keep('Questions saved.', { questions: text === '' ? null : text })}
          />
          <Findings findings={findings} />
          <CvLine />
        </section>
      ) : (
        <AfterMeeting page={page} />
      )}
      <section className={list.section} aria-labelledby="notes">
        <h2 id="notes">Notes</h2>
        <KeptNote
          draftKey={`meeting/${id}/notes`}
          label={heldOn == null ? 'To remember' : 'What you took with you'}
          saved={values.notes ?? ''}
          onKeep={(text) => keep('Notes saved.', { notes: text === '' ? null : text })}
        />
        {heldOn == null || questions.length === 0 ? null : (
          <div>
            <h3>What you wanted to ask</h3>
            <ol className={styles.questions}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
        )}
      </section>
      <MeetingActions meeting={id} person={person?.id ?? null} tasks={page.tasks} />
      {person === null ? null : (
        <div className={buttons.row}>
          <Link href={`/people/${person.id}`} className={`${buttons.other} ${buttons.small}`}>
            {name}’s page
          </Link>
          <Link
            href={newDraftHref({ situation: 'mentor-update', person: person.id, about: `meeting/${id}` })}
            className={`${buttons.other} ${buttons.small}`}
          >
            Draft an update
          </Link>
        </div>
      )}
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly AgendaFinding[] }) {
  return (
    <div role="status" className={styles.findings}>
      {findings.map((finding) => (
        <p key={finding.id} className={styles.finding}>
          {finding.reason} <span className="soft">(A convention; you decide.)</span>
        </p>
      ))}
    </div>
  );
}
