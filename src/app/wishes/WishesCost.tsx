import type { PickResult } from '../../loop/pick/result.ts';
import { WISH_KINDS, type WishKind } from '../../loop/pick/wishes.ts';
import { ProgramNames } from '../pick/parts/ProgramNames.tsx';
import { percentRange, roughRange } from '../words/chance.ts';
import type { Both } from './useBothObjectives.ts';
import type { Lists } from './useMet.ts';
import styles from './WishesEffect.module.css';
import { bringsInWords, costOf, WISH_MET } from './wish-words.ts';

interface Props {
  readonly both: Both;
  readonly lists: Lists;
  /** Under which of them anything is wished for. */
  readonly wished: readonly WishKind[];
}

/** The list by the wishes beside the list by chance alone: what the wishes bring, and what they cost in chance. */
export function WishesCost({ both, lists, wished }: Props) {
  const { byWishes, byChance, forWishes, forChance, isWithin } = both;
  const [met, metByChance] = [lists.metOf(idsOf(byWishes)), lists.metOf(idsOf(byChance))];
  const range = isWithin ? percentRange : roughRange;
  return (
    <>
      <p>
        {costOf(both)} {bringsInWords(metByChance, met)}
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
          {WISH_KINDS.filter((kind) => wished.includes(kind)).map((kind) => (
            <tr key={kind}>
              <th scope="row">… that {WISH_MET[kind]}</th>
              <td>{metByChance[kind]}</td>
              <td>{met[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <ProgramNames title={`In the list for your wishes (${forWishes.length})`} acgmeIds={forWishes} />
        <ProgramNames title={`In the list for chance alone (${forChance.length})`} acgmeIds={forChance} />
      </div>
    </>
  );
}

function idsOf({ list }: PickResult): readonly string[] {
  return list.map(({ acgmeId }) => acgmeId);
}
