import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Milestone } from '../../network/year/milestones.ts';
import { dayInWords } from '../today/day-words.ts';
import { NeedRow } from './NeedRow.tsx';
import styles from './YearScreen.module.css';
import { MILESTONE_STATES } from './year-words.ts';

interface Props {
  readonly milestones: readonly Milestone[];
  readonly today: PlainDate;
}

/** What the guide wants of a year, and how far the log shows it. */
export function Milestones({ milestones, today }: Props) {
  return (
    <section className={styles.section} aria-labelledby="milestones">
      <h2 id="milestones">Milestones</h2>
      <ul className={styles.rows}>
        {milestones.map(({ id, title, shows, state, by, on, offered, screen }) => (
          <NeedRow
            key={id}
            title={title}
            state={MILESTONE_STATES[state]}
            isThere={state === 'done'}
            screen={screen}
            shows={[
              shows,
              on === null ? '' : `On ${dayInWords(on, today)}.`,
              state === 'done' || by === null ? '' : `Usually by ${dayInWords(by, today)}.`,
              state === 'done' || offered === null ? '' : `You last answered it on ${dayInWords(offered, today)}.`,
            ]}
          />
        ))}
      </ul>
      <p className="aside">
        The days are usual advice, not rules, and it is read from <Link href="/loops">what you logged</Link>. Some of it
        late is better than none of it.
      </p>
    </section>
  );
}
