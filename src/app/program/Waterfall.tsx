import type { CSSProperties } from 'react';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { percent, signed } from '../words/chance.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Waterfall.module.css';
import { chanceAt, logOddsOf, type Step, spanOf, ticksOn } from './waterfall-steps.ts';

interface Props {
  readonly steps: readonly Step[];
  /** False outside of what the public figures cover: no single chance is told then. */
  readonly withChance: boolean;
}

/** The steps as bars, each beginning where the one before ended, and the same numbers as a table. */
export function Waterfall({ steps, withChance }: Props) {
  const span = spanOf(steps);
  const shareOf = (level: number) => (level - span.low) / (span.high - span.low);
  const ticks = withChance ? ticksOn(span) : [];
  const end = steps.at(-1);
  return (
    <figure className={styles.figure}>
      <div
        role="img"
        aria-label={`Bars from ${signed(steps[0]?.total ?? 0)} to ${signed(end?.total ?? 0)} log odds in ${steps.length} steps; the table below holds the same numbers.`}
      >
        <ol>
          {steps.map((step) => (
            <li key={`${step.term} ${step.words}`} className={styles.step}>
              <span className={styles.words}>
                {step.words}
                {step.isAssumed ? <span className={styles.assumed}> assumed</span> : null}
              </span>
              <span className={styles.track}>
                {ticks.map((chance) => (
                  <span key={chance} className={styles.line} style={at(shareOf(logOddsOf(chance)))} />
                ))}
                <Bar step={step} shareOf={shareOf} />
              </span>
              <b className={styles.number}>{signed(isLevel(step) ? step.total : step.change)}</b>
            </li>
          ))}
        </ol>
        {withChance ? (
          <div className={`${styles.step} ${styles.scale}`}>
            <span className={styles.words}>as a chance</span>
            <span className={styles.ticks}>
              {ticks.map((chance) => (
                <span key={chance} className={styles.tick} style={at(shareOf(logOddsOf(chance)))}>
                  {chance < 0.005 ? `${chance * 100} %` : percent(chance)}
                </span>
              ))}
            </span>
          </div>
        ) : null}
      </div>
      <figcaption className={styles.key}>
        <span className={styles.sample}>
          <span className={`fill ${styles.swatch} ${styles.up}`} aria-hidden="true" /> helps
        </span>
        <span className={styles.sample}>
          <span className={`fill ${styles.swatch} ${styles.down}`} aria-hidden="true" /> lowers
        </span>
        <span className={styles.sample}>
          <span className={`fill ${styles.swatch} ${styles.guess}`} aria-hidden="true" /> assumed: no public figure
          gives its size
        </span>
      </figcaption>
      <Disclosure title="The same as a table, with sources">
        <div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Step</th>
                <th scope="col">Change</th>
                <th scope="col">Sum</th>
                {withChance ? <th scope="col">Chance</th> : null}
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={`${step.term} ${step.words}`}>
                  <th scope="row">
                    {step.words}
                    <span className={styles.source}>
                      {step.isAssumed ? (
                        'assumed: no public figure gives its size'
                      ) : step.source === null ? null : (
                        <SourceLine source={step.source} date={dateInWords(step.date)} />
                      )}
                    </span>
                  </th>
                  <td>{isLevel(step) ? '' : signed(step.change)}</td>
                  <td>{signed(step.total)}</td>
                  {withChance ? <td>{percent(chanceAt(step.total))}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {withChance ? (
          <p className={styles.source}>
            What nobody sees: a stronger you or a friendlier program lifts a small chance by more than the opposite
            lowers it, so the average lies above what the terms alone add up to.
          </p>
        ) : null}
      </Disclosure>
    </figure>
  );
}

interface BarProps {
  readonly step: Step;
  readonly shareOf: (level: number) => number;
}

/** A level is a mark on the line, a change the stretch from where the sum stood to where it stands. */
function Bar({ step, shareOf }: BarProps) {
  if (isLevel(step)) return <span className={`fill ${styles.level}`} style={at(shareOf(step.total))} />;
  const [from, to] = [shareOf(step.total - step.change), shareOf(step.total)];
  const look = lookOf(step);
  const size = { ...at(Math.min(from, to)), '--size': `${Math.abs(to - from) * 100}%` } as CSSProperties;
  return <span className={`fill ${styles.bar} ${look}`} style={size} data-bar={step.change} />;
}

function lookOf({ kind, isAssumed, change }: Step): string | undefined {
  if (kind === 'rest') return styles.rest;
  if (isAssumed) return styles.guess;
  return change < 0 ? styles.down : styles.up;
}

function isLevel({ kind }: Step): boolean {
  return kind === 'start' || kind === 'end';
}

function at(share: number): CSSProperties {
  return { '--at': `${share * 100}%` } as CSSProperties;
}
