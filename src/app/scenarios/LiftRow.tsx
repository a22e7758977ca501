import { listed } from '../../base/listed.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { VisaNeed } from '../../loop/profile.ts';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { gainInWords } from '../pick/parts/gain-words.ts';
import { useNetwork } from '../session/network.ts';
import type { Scenario } from '../session/session.ts';
import { dollars } from '../words/dollars.ts';
import { directionInWords } from './direction-words.ts';
import styles from './Lifts.module.css';
import type { Lift } from './lift-rows.ts';
import { restsOn } from './rests-on.ts';
import { changesOf, MOST_SCENARIOS, otherwiseFrom, otherwiseInWords } from './scenario.ts';
import { useAddScenario } from './useAddScenario.ts';

interface Props {
  readonly lift: Lift;
  readonly now: PickResult['summary'];
  /** As answered. */
  readonly need: VisaNeed;
  readonly kept: readonly Scenario[];
}

/** One change that lifts the chance: by how much, for what cost, on what that rests. */
export function LiftRow({ lift: { changes, effect }, now, need, kept }: Props) {
  const { programs } = useHost();
  const { today } = useNetwork();
  const add = useAddScenario();
  const { summary } = effect.result;
  const isWithin = now.support === 'within' && summary.support === 'within';
  const words = otherwiseInWords(changes, (acgmeId) => programs.get(acgmeId)?.institution ?? acgmeId);
  const costUsd = summary.costUsd - now.costUsd;
  const { assumed, figures } = restsOn(changes, need);
  const otherwise = otherwiseFrom(changes);
  const key = JSON.stringify(changes);
  const isKept = kept.some(({ values }) => JSON.stringify(changesOf(values)) === key);
  return (
    <li className={styles.lift}>
      <p className={styles.words}>{words}</p>
      <p className={styles.gain}>{isWithin ? gainInWords(effect.gain) : `A ${directionInWords(effect.gain)} chance`}</p>
      {costUsd > 0 ? <p className={styles.soft}>{dollars(costUsd)} more</p> : null}
      {assumed.length === 0 ? null : <p className={styles.soft}>Assumed, no public figure tells: {listed(assumed)}.</p>}
      {figures.length === 0 ? null : <p className={styles.soft}>From public figures: {listed(figures)}.</p>}
      {otherwise === null || isKept || kept.length >= MOST_SCENARIOS ? null : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => add({ ...otherwise, name: words, createdOn: today })}
        >
          Keep as a what-if<span className="visually-hidden"> {words}</span>
        </button>
      )}
    </li>
  );
}
