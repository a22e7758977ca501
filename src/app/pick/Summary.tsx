import type { PickResult } from '../../loop/pick/result.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { averageRange, countInWords, percent, percentRange, roughAverageRange, roughRange } from '../words/chance.ts';
import { ChanceFigure } from './ChanceFigure.tsx';
import { HowToRead } from './HowToRead.tsx';
import styles from './Summary.module.css';
import { UnseenStrength } from './UnseenStrength.tsx';

/** The answer in one look: chance as a range, interviews, cost and signals. */
export function Summary({ summary }: { readonly summary: PickResult['summary'] }) {
  const { expectedInterviews, atLeastOneInterview, matchGivenInterview, signals, support } = summary;
  const isWithin = support === 'within';
  const [share, count] = isWithin ? [percentRange, averageRange] : [roughRange, roughAverageRange];
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h2 id="summary" className={styles.title}>
        Chance of matching with {countOf(summary.applications)}
      </h2>
      <ChanceFigure chance={summary.matchChance} support={support} />
      <dl className={styles.figures}>
        <Figure name="Interviews to expect" value={count(expectedInterviews)} />
        <Figure name="At least one interview" value={share(atLeastOneInterview)} />
        <Figure name="A match, once interviewed" value={share(matchGivenInterview)} />
        <Figure name="Cost" value={`$${summary.costUsd.toLocaleString('en-US')}`} />
        <Figure name="Gold signals" value={String(signals.gold)} />
        <Figure name="Silver signals" value={String(signals.silver)} />
      </dl>
      {isWithin ? <UnseenStrength spread={summary.unseenStrength} /> : null}
      <div>
        <Disclosure title="How to read this">
          <HowToRead middle={isWithin ? percent(summary.matchChance.median) : null} />
        </Disclosure>
        <Disclosure title="What it rests on">
          <ul className={styles.assumptions}>
            {summary.assumptions.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function countOf(applications: number): string {
  return applications === 1 ? 'this one application' : `these ${countInWords(applications)}`;
}
