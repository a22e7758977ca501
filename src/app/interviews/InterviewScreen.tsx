import { Link, useParams } from 'wouter';
import { interviewState } from '../../network/events/interview-state.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Interview } from '../../network/records/event.ts';
import styles from '../events/EventScreen.module.css';
import { OwnNote } from '../events/OwnNote.tsx';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { placeOf } from '../words/place.ts';
import { InterviewRules } from './InterviewRules.tsx';
import { ANSWER_NAMES, stateInWords, whenInWords } from './interview-words.ts';
import { PeopleThere } from './PeopleThere.tsx';
import { ToFindOut } from './ToFindOut.tsx';
import { useProgram, useProgramName } from './useProgramName.ts';

/** One residency interview, with rules of its own. */
export function InterviewScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const interview = useNetwork().journal.kept.interview.get(id);
  return interview === undefined ? (
    <NotHere title="This interview is not here any more" href="/interviews" link="See all interviews" />
  ) : (
    <OneInterview key={id} interview={interview} />
  );
}

function OneInterview({ interview: { id, values } }: { readonly interview: Known<Interview> }) {
  const { today, act } = useNetwork();
  const name = useProgramName()(values);
  const program = useProgram(values);
  const heading = useScreen(`Interview: ${name}`);
  const state = interviewState(values, today);
  const when = whenInWords(values, today);
  const written = values.questions?.trim() ?? '';
  const toAsk = `interview-questions/${id}`;
  const [questions, setQuestions] = useDraft(toAsk, written);
  const set = (sentence: string, fields: Interview) => act(sentence, [{ kind: 'interview', id, fields }]);
  return (
    <div className={`${styles.screen} ${styles.two}`}>
      <div className={styles.head}>
        <p>
          <Link href="/interviews" className={styles.link}>
            Residency interviews
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <p className={styles.near}>{stateInWords(state, values, today)}</p>
        {when === '' ? null : <p>{when}</p>}
        {program === undefined ? null : (
          <p className="soft">
            {placeOf(program)}
            {program.website == null ? null : (
              <>
                {' · '}
                <a href={program.website} target="_blank" rel="noreferrer">
                  Its website
                </a>
              </>
            )}
          </p>
        )}
        <p>
          <Link href={`/entry/interview/${id}?back=/interviews/${id}`} className={styles.link}>
            Change the day, the time or the program
          </Link>
        </p>
        <p>
          <Link href={`/prepare/interview/${id}`} className={styles.link}>
            Prepare: a short checklist
          </Link>
        </p>
      </div>
      <div className={styles.column}>
        <section className={styles.card} aria-labelledby="answer">
          <h2 id="answer">The invitation</h2>
          <div className={buttons.row}>
            {(['accepted', 'waitlisted', 'declined', 'cancelled'] as const).map((answer) => (
              <button
                key={answer}
                type="button"
                className={`${buttons.other} ${buttons.small}`}
                aria-pressed={values.answer === answer}
                onClick={() =>
                  values.answer === answer
                    ? set(`${name}: no answer noted any more.`, { answer: null })
                    : set(`${name}: ${ANSWER_NAMES[answer].toLowerCase().replace(/^i /, 'you ')}.`, { answer })
                }
              >
                {ANSWER_NAMES[answer]}
              </button>
            ))}
          </div>
          {state === 'today' || state === 'passed' ? (
            <div>
              <button
                type="button"
                className={`${buttons.other} ${buttons.small}`}
                onClick={() => set(`${name}: the interview took place.`, { heldOn: values.on ?? today })}
              >
                It took place
              </button>
            </div>
          ) : null}
        </section>
        <section className={styles.card} aria-labelledby="find-out">
          <h2 id="find-out">To find out there</h2>
          <OwnNote
            draft={toAsk}
            label="Your questions"
            hint="What would change where you rank it? One question a line."
            value={values.questions}
            begin="Write them down"
            onSave={(questions) => set(`Your questions for ${name} are noted.`, { questions })}
          />
          {program === undefined ? null : (
            <ToFindOut
              program={program}
              questions={questions}
              // Beside half-written ones it joins them, as saving those would wipe it out.
              onAsk={(all) =>
                questions === written ? set(`Noted as a question for ${name}.`, { questions: all }) : setQuestions(all)
              }
            />
          )}
          {values.program == null ? null : <PeopleThere program={values.program} />}
        </section>
      </div>
      <div className={styles.column}>
        <section className={styles.card} aria-labelledby="impressions">
          <h2 id="impressions">For your own rank list</h2>
          <OwnNote
            draft={`interview-impressions/${id}`}
            label="What you thought"
            hint="Best on the same evening. It is yours alone: nobody may demand how you rank."
            value={values.impressions}
            begin="Write it down"
            onSave={(impressions) => set(`What you thought of ${name} is noted.`, { impressions })}
          />
        </section>
        <InterviewRules />
      </div>
    </div>
  );
}
