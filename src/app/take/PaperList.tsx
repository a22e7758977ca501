import { memo } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { useSession } from '../session/session.ts';
import { averageRange, chanceInWords, countInWords, roughRange, signed } from '../words/chance.ts';
import { dateInWords } from '../words/dates.ts';
import { dollars } from '../words/dollars.ts';
import styles from './PaperList.module.css';
import { PaperProgramLine } from './PaperProgramLine.tsx';
import { PaperSources } from './PaperSources.tsx';
import type { Paper, PaperReason } from './paper.ts';
import { SourceNumber } from './SourceNumber.tsx';
import type { ToPrint } from './to-print.ts';

const BANDS = { likelier: 'Likelier', possible: 'Possible', 'long shot': 'Long shots' } as const;

interface Props {
  readonly result: PickResult;
  readonly paper: Paper;
  readonly parts: ToPrint;
}

/** The list as it prints: what, from which day, at what price and chance, and why. */
export const PaperList = memo(function PaperList({ result: { summary }, paper, parts }: Props) {
  const { today } = useSession();
  const { matchChance, expectedInterviews, signals, support } = summary;
  const within = support === 'within';
  return (
    <article className={styles.paper} aria-label="The list as it prints">
      <header className={styles.head}>
        <h3>{countInWords(summary.applications)} to residency programs</h3>
        <p>
          Internal medicine, {summary.season} Match · as of {dateInWords(today)}
        </p>
        <dl className={styles.figures}>
          <Figure
            name="Chance of matching"
            value={within ? chanceInWords(matchChance) : `roughly ${roughRange(matchChance)}`}
          />
          {within ? <Figure name="Interviews to expect" value={averageRange(expectedInterviews)} /> : null}
          <Figure name="Cost" value={dollars(summary.costUsd)} />
          <Figure name="Signals" value={`${signals.gold} gold, ${signals.silver} silver`} />
        </dl>
      </header>
      {paper.bands.map(({ band, programs }) => (
        <section key={band} className={styles.part}>
          <h4>
            {BANDS[band]} ({programs.length})
          </h4>
          <ul>
            {programs.map((line) => (
              <PaperProgramLine key={line.program.acgmeId} line={line} within={within} parts={parts} />
            ))}
          </ul>
        </section>
      ))}
      {paper.shared.length > 0 ? (
        <section className={styles.part}>
          <h4>The same for every program of the list</h4>
          <ul className={styles.reasons}>
            {paper.shared.map((reason) => (
              <SharedReason key={reason.sentence} reason={reason} sources={parts.sources} />
            ))}
          </ul>
          <p className={styles.soft}>
            Weights are on the log-odds scale: above 0 helps, below lowers. “Assumed”: no public figure gives the size.
          </p>
        </section>
      ) : null}
      {paper.dates.length === 0 ? null : (
        <section className={styles.part}>
          <h4>This season</h4>
          <ul className={styles.reasons}>
            {paper.dates.map(({ name, sentence, source }) => (
              <li key={name}>
                {name}: {sentence}
                <SourceNumber number={source} shown={parts.sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {paper.assumptions.length === 0 ? null : (
        <section className={styles.part}>
          <h4>What it rests on</h4>
          <ul className={styles.plain}>
            {paper.assumptions.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {parts.sources && paper.sources.length > 0 ? <PaperSources sources={paper.sources} /> : null}
    </article>
  );
});

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function SharedReason({ reason, sources }: { readonly reason: PaperReason; readonly sources: boolean }) {
  return (
    <li>
      {signed(reason.logOdds)} {reason.sentence}
      <SourceNumber number={reason.source} shown={sources} />
    </li>
  );
}
