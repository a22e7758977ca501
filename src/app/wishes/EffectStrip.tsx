import { memo } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { percentRange, roughRange } from '../words/chance.ts';
import styles from './EffectStrip.module.css';
import type { Both } from './useBothObjectives.ts';
import { costOf } from './wish-words.ts';

interface Props {
  /** Who comes in and who goes; empty while nothing moves. */
  readonly moves: string;
  /** Null where nothing is wished for or the list does not go by it. */
  readonly both: Both | null;
  readonly summary: PickResult['summary'];
}

/** On a phone, where what the wishes do stands far below: the same in a line that stays in sight. */
export const EffectStrip = memo(function EffectStrip({ moves, both, summary }: Props) {
  return (
    <p className={styles.strip} aria-hidden="true">
      {moves !== '' ? moves : both !== null ? costOf(both) : `Chance of matching: ${chanceOf(summary)}.`}
    </p>
  );
});

function chanceOf({ matchChance, support }: PickResult['summary']): string {
  return support === 'within' ? percentRange(matchChance) : `roughly ${roughRange(matchChance)}`;
}
