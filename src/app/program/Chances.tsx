import { roughly } from '../../loop/pick/roughly.ts';
import former from '../parts/former.module.css';
import { Notice } from '../parts/Notice.tsx';
import { RangeBar } from '../parts/RangeBar.tsx';
import { SignalMark } from '../parts/SignalMark.tsx';
import surface from '../parts/surface.module.css';
import type { Explored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';
import { middleInWords, percentRange, roughRange } from '../words/chance.ts';
import styles from './Program.module.css';
import type { Seen } from './seen.ts';

const SIGNALS = ['plain', 'silver', 'gold'] as const;
/** Ends of the line that the bars are drawn on: most chances of an interview are far from 100 %. */
const SCALES = [0.25, 0.5, 1] as const;

interface Props {
  readonly view: Seen | null;
  /** It belongs to the answers as they were before. */
  readonly isFormer: boolean;
  readonly state: Explored<unknown>['state'];
}

/** The chance of an interview without a signal and with each; the row that the list chose is said. */
export function Chances({ view, isFormer, state }: Props) {
  const { result } = useWork();
  const within = result?.summary.support === 'within';
  const most = Math.max(...SIGNALS.map((signal) => view?.interviewChance?.[signal]?.high ?? 0));
  const scale = SCALES.find((end) => most <= end) ?? 1;
  const isWorking = state === 'working' || state === 'slow' || state === 'waiting';
  return (
    <section className={`${surface.card} ${styles.card}`} aria-labelledby="chance" aria-busy={isWorking}>
      <h2 id="chance">The chance of an interview</h2>
      <div role="status">
        {isWorking && Object.keys(view?.interviewChance ?? {}).length < SIGNALS.length ? (
          <p className={styles.soft}>Working it out …</p>
        ) : null}
      </div>
      {state === 'slow' ? <progress className={styles.bar} aria-label="Working out the chance" /> : null}
      {state === 'failed' ? (
        <Notice tone="alarm" role="alert">
          <p>The chance could not be worked out. What is known of the program stands below all the same.</p>
        </Notice>
      ) : null}
      {view === null ? null : view.interviewChance === null ? (
        <p>It is closed to you, so there is no chance to tell. Should that be wrong, tell below what you checked.</p>
      ) : (
        <div className={`${styles.answer} ${isFormer ? former.former : ''}`}>
          <table className={styles.chances}>
            <thead>
              <tr>
                <th scope="col">Signal</th>
                <th scope="col">{within ? 'Plausible range, and its middle' : 'Roughly'}</th>
              </tr>
            </thead>
            <tbody>
              {SIGNALS.map((signal) => {
                const chance = view.interviewChance?.[signal];
                if (chance === undefined) return null;
                const { low, high } = within ? chance : roughly(chance);
                const isYours = view.standing === 'listed' && view.signal === signal;
                return (
                  <tr key={signal} className={isYours ? styles.yours : undefined}>
                    <th scope="row">
                      <SignalMark signal={signal} />
                      {isYours ? <span className={styles.now}>as in your list</span> : null}
                    </th>
                    <td className={styles.range}>
                      {within ? (
                        <>
                          {percentRange(chance)}
                          <span className={styles.soft}>, {middleInWords(chance)}</span>
                        </>
                      ) : (
                        roughRange(chance)
                      )}
                      <RangeBar
                        low={low / scale}
                        high={high / scale}
                        {...(within ? { median: chance.median / scale } : { look: 'open' as const })}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {within ? null : (
            <p className={styles.soft}>
              Your profile lies outside what the public figures cover, so there are rough bands here and no single
              numbers.
            </p>
          )}
          <p className={styles.soft}>
            Bars run from 0 to {`${scale * 100}\u00a0%`}. The step from row to row is surer than the numbers themselves.
          </p>
          {view.notes.length === 0 ? null : (
            <ul className={styles.notes}>
              {view.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {view.alike.length === 0 ? null : (
            <p className={styles.soft}>
              The model cannot tell it from {view.alike.length} {view.alike.length === 1 ? 'other' : 'others'}: choose
              between them by what you like.
            </p>
          )}
        </div>
      )}
    </section>
  );
}
