import { useRef } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { isAssigned, nextLetterStep } from '../../network/letters/ladder.ts';
import type { Letter } from '../../network/records/letter.ts';
import list from '../loops/LoopsScreen.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RUNG_NAMES } from '../people/entry-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import { AfterNo } from './AfterNo.tsx';
import styles from './Letters.module.css';
import { type ANSWER_NAMES, STEPS } from './letter-words.ts';
import { NextStep } from './NextStep.tsx';
import { StepDay } from './StepDay.tsx';

interface Props {
  readonly letter: Known<Letter>;
  readonly name: string;
}

/** The steps of a letter in their order: what is done and when, what comes next with its press, what lies ahead. */
export function Ladder({ letter, name }: Props) {
  const { today } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const { values } = letter;
  const next = nextLetterStep(values)?.step ?? null;
  const isNo = values.answer === 'hesitant' || values.answer === 'declined';
  const moved = () => heading.current?.focus({ preventScroll: true });
  const steps = isNo ? STEPS.filter(({ step }) => step === 'ask' || step === 'answer') : STEPS;
  return (
    <section className={list.section} aria-labelledby="ladder">
      <h2 id="ladder" ref={heading} tabIndex={-1}>
        {next === null ? 'Nothing more to do' : 'Step by step'}
      </h2>
      <ol className={styles.ladder}>
        {steps.map((words) => {
          const { step, field, rung } = words;
          if (step === next && !isNo) {
            return (
              <li key={step} className={styles.step} data-state="next" aria-current="step">
                <NextStep letter={letter} name={name} words={words} onMoved={moved} />
              </li>
            );
          }
          const on = values[field] ?? null;
          const isDone =
            on !== null || (step === 'answer' && values.answer != null) || (step === 'assign' && isAssigned(values));
          const title = step === 'answer' && isDone ? ANSWER_TITLES[values.answer ?? 'unsaid'] : RUNG_NAMES[rung];
          return (
            <li key={step} className={styles.step} data-state={isDone ? 'done' : 'ahead'}>
              <Disclosure
                title={
                  <>
                    {title}
                    <span className={styles.when}>
                      {isDone ? (on === null ? ' · done' : ` · ${dayInWords(on, today)}`) : ' · not yet'}
                    </span>
                  </>
                }
              >
                <StepDay letter={letter} name={name} words={words} />
              </Disclosure>
            </li>
          );
        })}
      </ol>
      {isNo ? <AfterNo letter={letter} name={name} onMoved={moved} /> : null}
    </section>
  );
}

const ANSWER_TITLES: Readonly<Record<keyof typeof ANSWER_NAMES | 'unsaid', string>> = {
  agreed: 'They said yes',
  hesitant: 'They hesitated',
  declined: 'They said no',
  unsaid: 'They answered',
};
