import type { PickResult } from '../../loop/pick/result.ts';
import { roughly } from '../../loop/pick/roughly.ts';
import { RangeBar } from '../parts/RangeBar.tsx';
import { percent, percentRange, roughRange } from '../words/chance.ts';
import styles from './ChanceFigure.module.css';

interface Props {
  readonly chance: PickResult['summary']['matchChance'];
  readonly support: PickResult['summary']['support'];
}

/** The plausible range first; the middle only where the data reach this profile. */
export function ChanceFigure({ chance, support }: Props) {
  const within = support === 'within';
  return (
    <div className={styles.chance}>
      <p className={styles.range}>{within ? percentRange(chance) : `Roughly ${roughRange(chance)}`}</p>
      <p className={styles.words}>
        {within ? (
          <>
            the plausible range, with its middle at <b>about {percent(chance.median)}</b>
          </>
        ) : (
          `Your profile lies ${support} what the public figures cover. So there are no single numbers here, only rough bands.`
        )}
      </p>
      {within ? <RangeBar {...chance} scale /> : <RangeBar {...roughly(chance)} look="open" scale />}
    </div>
  );
}
