import type { PickResult } from '../../loop/pick/result.ts';
import { RangeBar } from '../parts/RangeBar.tsx';
import { percent, percentRange, roughRange } from '../words/chance.ts';
import styles from './ChanceFigure.module.css';

interface Props {
  readonly chance: PickResult['summary']['matchChance'];
  readonly support: PickResult['summary']['support'];
}

const OUTSIDE = {
  below: 'Your profile lies below what the public figures cover. So there is no number here, only this rough band.',
  above: 'Your profile lies above what the public figures cover. So there is no number here, only this rough band.',
};

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
          OUTSIDE[support]
        )}
      </p>
      {within ? <RangeBar {...chance} scale /> : <RangeBar low={chance.low} high={chance.high} look="open" scale />}
    </div>
  );
}
