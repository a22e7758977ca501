import { Link } from 'wouter';
import { sortInterviews } from '../../network/events/interview-state.ts';
import events from '../events/EventsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { InterviewRules } from './InterviewRules.tsx';
import { GROUPS, stateInWords, whenInWords } from './interview-words.ts';
import { useProgramName } from './useProgramName.ts';

/** Residency interviews: the answer, the day, what to find out, what one thought. Nothing is sent afterwards. */
export function InterviewsScreen() {
  const heading = useScreen('Residency interviews');
  const { journal, today } = useNetwork();
  const nameOf = useProgramName();
  const interviews = sortInterviews(journal.kept.interview.values(), today);
  return (
    <div className={events.screen}>
      <div className={events.head}>
        <h1 ref={heading} tabIndex={-1}>
          Residency interviews
        </h1>
        <p>
          {interviews.length === 0
            ? 'An invitation goes here the day it comes: the day, what you want to find out, and afterwards what you thought – the one thing your own rank list is made of.'
            : 'What you want to find out goes in before, what you thought goes in on the same evening.'}
        </p>
        <div>
          <Link href="/entry/interview/new?back=/interviews" className={buttons.main}>
            Add an interview
          </Link>
        </div>
      </div>
      {GROUPS.map(([title, states]) => {
        const these = interviews.filter(({ state }) => states.includes(state));
        return these.length === 0 ? null : (
          <section key={title} className={events.section} aria-label={title}>
            <h2>{title}</h2>
            <ul className={events.rows}>
              {these.map(({ id, values, state }) => (
                <li key={id}>
                  <Link href={`/interviews/${id}`} className={events.row}>
                    <span className={events.name}>{nameOf(values)}</span>
                    <span className={events.detail}>
                      <span className="visually-hidden">, </span>
                      {[stateInWords(state, values, today), whenInWords(values, today)]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <InterviewRules />
    </div>
  );
}
