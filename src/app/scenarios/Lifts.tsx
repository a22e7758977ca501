import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { VisaNeed } from '../../loop/profile.ts';
import { useHost } from '../pick/host-context.ts';
import type { Scenario } from '../session/session.ts';
import { LiftRow } from './LiftRow.tsx';
import styles from './Lifts.module.css';
import { type Lift, sortLifts } from './lift-rows.ts';
import { otherwiseInWords } from './scenario.ts';
import type { Tried } from './useEffects.ts';
import screen from './WhatIfs.module.css';

interface Props {
  readonly result: PickResult;
  readonly lifts: readonly (readonly ProfileChange[])[];
  /** For each of them; undefined until it is tried. */
  readonly tried: readonly (Tried | undefined)[];
  /** As answered. */
  readonly need: VisaNeed;
  readonly kept: readonly Scenario[];
}

/** What the applicant can still change, each alone, by what it adds to the chance. */
export function Lifts({ result, lifts, tried, need, kept }: Props) {
  const { programs } = useHost();
  const nameOf = (acgmeId: string) => programs.get(acgmeId)?.institution ?? acgmeId;
  const done = tried.filter((one) => one !== undefined).length;
  const { lifting, idle, lowering } = sortLifts(lifts, tried);
  const together = (some: readonly Lift[]) => some.map(({ changes }) => otherwiseInWords(changes, nameOf)).join('; ');
  return (
    <section className={screen.section} aria-labelledby="lifts">
      <h2 id="lifts">What would lift my chance most?</h2>
      <p className={screen.soft}>
        Only what you can still change, each alone, the most first.{' '}
        {result.summary.support === 'within'
          ? 'A point is one in a hundred of the chance of matching; behind it stands its plausible range.'
          : 'Your profile lies outside what the public figures cover, so only the direction is told.'}
      </p>
      <p role="status" className={`${screen.soft} ${styles.status}`}>
        {done < lifts.length ? `Trying ${done + 1} of ${lifts.length} …` : ''}
      </p>
      {done < lifts.length ? (
        <progress className={styles.progress} max={lifts.length} value={done} aria-label="Lifts tried" />
      ) : null}
      {lifting.length === 0 && done === lifts.length ? (
        <p>Nothing of what you can still answer otherwise lifts it by half a point or more.</p>
      ) : null}
      <ol className={styles.list}>
        {lifting.map((lift) => (
          <LiftRow key={JSON.stringify(lift.changes)} lift={lift} now={result.summary} need={need} kept={kept} />
        ))}
      </ol>
      {idle.length === 0 ? null : (
        <p className={screen.soft}>Adds less than half a point, or nothing beyond the above: {together(idle)}.</p>
      )}
      {lowering.length === 0 ? null : <p className={screen.soft}>Would rather lower it: {together(lowering)}.</p>}
    </section>
  );
}
