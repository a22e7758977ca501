import { memo } from 'react';
import type { CurvePoint } from '../../../loop/pick/curve.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { dollars } from '../../words/dollars.ts';
import { programsInWords } from '../../words/programs.ts';
import { gainInWords } from '../parts/gain-words.ts';
import { rowOf } from './budget-rows.ts';
import { middleInWords, rangeInWords } from './budget-words.ts';
import styles from './ChosenLength.module.css';

interface Props {
  readonly support: PickResult['summary']['support'];
  readonly point: CurvePoint;
  /** Ten programs further; null where there are not that many. */
  readonly further: CurvePoint | null;
  readonly least: number;
  readonly most: number;
  readonly onStep: (by: number) => void;
}

/** What the chosen length costs and gives, a program more or fewer, and what the next ten would add. */
export const ChosenLength = memo(function ChosenLength({ support, point, further, least, most, onStep }: Props) {
  const { applications, costUsd } = point;
  const row = rowOf(support)(point);
  return (
    <div className={styles.chosen}>
      <div className={styles.count}>
        <Step label="One program fewer" sign="−" isOff={applications <= least} onPress={() => onStep(-1)} />
        <p className={styles.number}>
          {programsInWords(applications)} <span className={styles.soft}>{dollars(costUsd)}</span>
        </p>
        <Step label="One program more" sign="+" isOff={applications >= most} onPress={() => onStep(1)} />
      </div>
      <p className={styles.gives}>
        Chance <b>{rangeInWords(row)}</b>
        {row.chance.median === null ? null : <span className={styles.soft}>, {middleInWords(row)}</span>}
      </p>
      <p className={styles.further}>
        {further === null ? (
          'Ten more: there are not that many left for you.'
        ) : support === 'within' ? (
          <>
            The next ten add <b>{gainInWords(further.gainOfTen)}</b> for {dollars(further.costUsd - costUsd)}.
          </>
        ) : (
          `The next ten cost ${dollars(further.costUsd - costUsd)}. What they add cannot be said for your profile.`
        )}
      </p>
    </div>
  );
});

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function Step({ label, sign, isOff, onPress }: StepProps) {
  return (
    <button type="button" className={styles.step} aria-disabled={isOff} onClick={() => (isOff ? undefined : onPress())}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
