import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { BlockQuestion } from './BlockQuestion.tsx';
import { GoalQuestion } from './GoalQuestion.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';
import {
  FIELDS_OF,
  QUESTIONS,
  type Question,
  readStart,
  type StartAnswers,
  type StartDraft,
  savedAnswers,
} from './start-answers.ts';
import { startChanges } from './start-changes.ts';
import { VisaQuestion } from './VisaQuestion.tsx';
import { WayQuestion } from './WayQuestion.tsx';
import { YouQuestion } from './YouQuestion.tsx';

const TITLES: Readonly<Record<Question, string>> = {
  you: 'What are you called, and when is your year?',
  goal: 'Where do you want to go?',
  block: 'Where do you work now, and with whom?',
  visa: 'Do you need a visa?',
  way: 'How do you like it?',
};
const PARTS: Readonly<Record<Question, (props: QuestionProps) => React.ReactNode>> = {
  you: YouQuestion,
  goal: GoalQuestion,
  block: BlockQuestion,
  visa: VisaQuestion,
  way: WayQuestion,
};

const DAYS: ReadonlySet<keyof StartAnswers> = new Set(['from', 'to']);

/** The first run: five questions, each of which may be passed over, then the day's suggestions. */
export function StartScreen() {
  const heading = useScreen('Five questions');
  const { journal, today, act, newId } = useNetwork();
  const { answers: profile } = useSession();
  const [, setLocation] = useLocation();
  const [kept, keep, forget] = useDraft('start');
  const [problem, setProblem] = useState<string>();
  const draft = readStart(kept);
  const at = draft.at ?? 'you';
  const number = QUESTIONS.indexOf(at);
  const isLast = number === QUESTIONS.length - 1;
  const now: StartAnswers = { ...savedAnswers(journal, profile, today), ...draft.typed };
  // The days of a block stand there from the start.
  const isAnswered = FIELDS_OF[at].some((field) => field in draft.typed || (!DAYS.has(field) && Boolean(now[field])));

  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at, heading]);

  const set = (next: StartDraft) => keep(JSON.stringify(next));
  const change = (patch: Partial<StartAnswers>) => {
    setProblem(undefined);
    set({ at, typed: { ...draft.typed, ...patch } });
  };
  /** Writes what this question has; false where something must be mended first. */
  const save = (): StartDraft | null => {
    const done = startChanges(at, now, { journal, profile, today, newId });
    if ('problem' in done) {
      setProblem(done.problem);
      return null;
    }
    if (done.changes.length > 0) act(done.sentence, done.changes);
    const typed = Object.entries(draft.typed).filter(([field]) => !FIELDS_OF[at].some((own) => own === field));
    return { at, typed: Object.fromEntries(typed) };
  };
  const leave = () => {
    forget();
    setLocation('/today');
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    const left = save();
    if (left === null) return;
    const following = QUESTIONS[number + 1];
    if (following === undefined) leave();
    else set({ ...left, at: following });
  };
  const goTo = (question: Question | undefined) => {
    if (question === undefined) return;
    setProblem(undefined);
    set({ ...draft, at: question });
  };

  const Part = PARTS[at];
  return (
    <form className={styles.screen} noValidate onSubmit={next}>
      <div className={styles.head}>
        <p className={styles.count}>
          Question {number + 1} of {QUESTIONS.length}
        </p>
        <progress className={styles.bar} max={QUESTIONS.length} value={number + 1} aria-hidden="true" />
        <h1 ref={heading} tabIndex={-1}>
          {TITLES[at]}
        </h1>
        {number === 0 ? (
          <p className="soft">
            Five short questions, two minutes. Every answer may stay open, and what you answer stays on this device.
          </p>
        ) : null}
      </div>
      <Part now={now} change={change} />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className={buttons.main}>
          {isLast ? 'Show me today' : isAnswered ? 'Next' : 'Skip'}
        </button>
        {number === 0 ? null : (
          <button type="button" className={buttons.other} onClick={() => goTo(QUESTIONS[number - 1])}>
            Back
          </button>
        )}
        {isLast ? null : (
          <button type="button" className={buttons.quiet} onClick={() => save() !== null && leave()}>
            Enough for now
          </button>
        )}
      </div>
    </form>
  );
}
