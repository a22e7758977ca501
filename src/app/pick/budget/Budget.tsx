import { useCallback, useMemo, useState } from 'react';
import type { FeeTier } from '../../../catalogue/season.ts';
import type { CurvePoint } from '../../../loop/pick/curve.ts';
import { costOf as feesOf } from '../../../loop/pick/fees.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import surface from '../../parts/surface.module.css';
import type { Asked } from '../host.ts';
import styles from './Budget.module.css';
import { BudgetChart } from './BudgetChart.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import { budgetRows, mostShown, rowOf } from './budget-rows.ts';
import { ChosenLength } from './ChosenLength.tsx';
import { feeSteps } from './fee-steps.ts';
import { MovesLine } from './MovesLine.tsx';
import { OneMoreSignal } from './OneMoreSignal.tsx';
import { useDraftLength } from './useDraftLength.ts';

interface Props {
  readonly result: PickResult;
  /** That list's chance by length, and what it follows from. */
  readonly curve: readonly CurvePoint[];
  readonly asked: Asked;
  readonly fees: readonly FeeTier[];
}

/** Budget against chance: a curve to drag along, what the chosen length costs and gives, and what ten more would. */
export function Budget({ result, curve, asked, fees }: Props) {
  const { applications, support } = result.summary;
  const costOf = useCallback((length: number) => feesOf(length, fees), [fees]);
  const most = mostShown(applications, curve);
  const steps = useMemo(() => feeSteps(fees).filter(({ from }) => from < most), [fees, most]);
  const rows = useMemo(
    () => budgetRows({ curve, most, applications, steps, support }),
    [curve, most, applications, steps, support],
  );
  const { pinned, applied } = asked.profile;
  const least = Math.min(most, Math.max(1, new Set([...(pinned ?? []), ...(applied ?? [])]).size));
  const { length, told, move, step, hold } = useDraftLength({ result, costOf, least, most });
  const [isTable, setTable] = useState(false);
  const at = curve[Math.min(length, most)];
  const point = curve[Math.min(told, most)];
  const chosen = useMemo(() => (at === undefined ? null : rowOf(support)(at)), [at, support]);
  if (chosen === null || point === undefined || most < 2) return <p>There is no list to make longer or shorter.</p>;
  return (
    <>
      <div className={`${surface.card} ${styles.card}`}>
        <ChosenLength
          support={support}
          point={point}
          further={curve[point.applications + 10] ?? null}
          least={least}
          most={most}
          onStep={step}
        />
        <BudgetChart
          rows={rows}
          steps={steps}
          most={most}
          least={least}
          costOf={costOf}
          chosen={chosen}
          onMove={move}
          onStep={step}
          onHold={hold}
        />
        <MovesLine result={result} length={point.applications} />
      </div>
      <Disclosure look="card" title="The same as a table" onOpen={() => setTable(true)}>
        {isTable ? <BudgetTable rows={rows} own={applications} /> : null}
      </Disclosure>
      <OneMoreSignal summary={result.summary} />
    </>
  );
}
