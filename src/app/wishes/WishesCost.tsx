import type { Effect } from '../../loop/pick/effect.ts';
import type { Interval, PickResult } from '../../loop/pick/result.ts';
import { WISH_KINDS, type Wishes } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import former from '../parts/former.module.css';
import { ProgramNames } from '../pick/parts/ProgramNames.tsx';
import { type Explored, useExplored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';
import { percentRange, roughRange } from '../words/chance.ts';
import type { Lists } from './useMet.ts';
import styles from './WishesEffect.module.css';
import { isWished } from './wish-figures.ts';
import { bringsInWords, costDirection, costInWords, WISH_MET } from './wish-words.ts';

interface Props {
  readonly profile: Profile;
  readonly wishes: Wishes;
  readonly lists: Lists;
}

/** The list by the wishes beside the list by chance alone: what the wishes bring, and what they cost in chance. */
export function WishesCost({ profile, wishes, lists }: Props) {
  const { result, asked } = useWork();
  const isWorth = asked?.profile.objective === 'worth';
  const other = isWorth ? 'match' : 'worth';
  const { value: effect, state } = useExplored(`objective ${other}`, (explorer, to) =>
    explorer.effect(to, [{ kind: 'objective', value: other }]),
  );
  if (result === null) return null;
  if (!WISH_KINDS.some((kind) => isWished(kind, profile, wishes) && wishes.weights[kind] > 0)) {
    return <p className={styles.soft}>Nothing is wished for yet, so chance alone decides.</p>;
  }
  if (effect === null) return <p className={styles.soft}>{waitingWords(state)}</p>;
  const [byWishes, byChance] = isWorth ? [result, effect.result] : [effect.result, result];
  const cost = isWorth ? effect.gain : negative(effect.gain);
  const idsOf = ({ list }: PickResult) => list.map(({ acgmeId }) => acgmeId);
  const [met, metByChance] = [lists.metOf(idsOf(byWishes)), lists.metOf(idsOf(byChance))];
  const isWithin = result.summary.support === 'within' && effect.result.summary.support === 'within';
  const range = isWithin ? percentRange : roughRange;
  const [entered, left] = isWorth
    ? [effect.moved.left, effect.moved.entered]
    : [effect.moved.entered, effect.moved.left];
  return (
    <div className={`${styles.cost} ${state === 'done' ? '' : former.former}`} aria-busy={state !== 'done'}>
      <p>
        {isWithin ? costInWords(cost) : costDirection(cost)} {bringsInWords(metByChance, met)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">Chance alone</th>
            <th scope="col">Your wishes</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Chance of matching</th>
            <td>{range(byChance.summary.matchChance)}</td>
            <td>{range(byWishes.summary.matchChance)}</td>
          </tr>
          <tr>
            <th scope="row">Programs</th>
            <td>{byChance.list.length}</td>
            <td>{byWishes.list.length}</td>
          </tr>
          {WISH_KINDS.filter((kind) => isWished(kind, profile, wishes)).map((kind) => (
            <tr key={kind}>
              <th scope="row">… that {WISH_MET[kind]}</th>
              <td>{metByChance[kind]}</td>
              <td>{met[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ProgramNames title={`In the list for your wishes (${entered.length})`} acgmeIds={entered} />
      <ProgramNames title={`In the list for chance alone (${left.length})`} acgmeIds={left} />
    </div>
  );
}

function negative({ median, low, high }: Interval): Interval {
  return { median: -median, low: -high, high: -low };
}

function waitingWords(state: Explored<Effect>['state']): string {
  return state === 'failed' ? 'What they cost could not be worked out.' : 'What they cost is being worked out …';
}
