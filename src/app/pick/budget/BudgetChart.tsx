import { scaleLinear } from 'd3-scale';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { type CSSProperties, type KeyboardEvent, memo, useId, useMemo } from 'react';
import { dollars } from '../../words/dollars.ts';
import styles from './BudgetChart.module.css';
import type { BudgetRow } from './budget-rows.ts';
import { stepInWords, valueText } from './budget-words.ts';
import type { FeeStep } from './fee-steps.ts';

interface PlotProps {
  readonly rows: readonly BudgetRow[];
  readonly steps: readonly FeeStep[];
  readonly most: number;
  readonly costOf: (length: number) => number;
}

interface Props extends PlotProps {
  /** The shortest list there can be. */
  readonly least: number;
  /** The length that is looked at. */
  readonly chosen: BudgetRow;
  readonly onMove: (length: number) => void;
  readonly onStep: (by: number) => void;
  readonly onHold: () => void;
}

/** Applications from the left to the right, the chance from below: both in per cent of the plot. */
function scalesOf(rows: readonly BudgetRow[], most: number) {
  const highest = rows.reduce((top, { chance }) => Math.max(top, chance.high), 0.05);
  return {
    x: scaleLinear([0, most], [0, 100]),
    y: scaleLinear([0, Math.min(1, highest)], [0, 100]).nice(4),
  };
}

/** Chance by length of list, to drag along: a native slider lies on the axis, on the whole plot where there is a mouse. */
export const BudgetChart = memo(function BudgetChart(props: Props) {
  const { rows, steps, most, costOf, least, chosen, onMove, onStep, onHold } = props;
  const id = useId();
  const { x, y } = useMemo(() => scalesOf(rows, most), [rows, most]);
  const { applications, chance } = chosen;
  const at = {
    '--x': `${x(applications)}%`,
    '--low': `${y(chance.low)}%`,
    '--high': `${y(chance.high)}%`,
    '--median': `${y(chance.median ?? chance.low)}%`,
  } as CSSProperties;
  const page = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? 10 : event.key === 'PageDown' ? -10 : 0;
    if (by === 0) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <div className={styles.chart}>
      <label htmlFor={id} className={styles.label}>
        Slide for a shorter or longer list
      </label>
      <div className={styles.field}>
        <input
          id={id}
          type="range"
          className={styles.slider}
          style={{ '--least': `${x(least)}%` } as CSSProperties}
          min={least}
          max={most}
          step={1}
          value={applications}
          aria-valuetext={valueText(chosen)}
          onChange={({ target }) => onMove(Number(target.value))}
          onPointerDown={onHold}
          onKeyDown={page}
        />
        <Plot rows={rows} steps={steps} most={most} costOf={costOf} />
        <div className={styles.marks} style={at} aria-hidden="true">
          <span className={`fill ${styles.stem}`} />
          <span className={`fill ${styles.range}`} />
          {chance.median === null ? null : <span className={`fill ${styles.middle}`} />}
          <span className={`fill ${styles.knob}`} />
        </div>
      </div>
      {steps.map((step) => (
        <p key={step.from} className={`visually-hidden ${styles.fees}`}>
          {stepInWords(step)}.
        </p>
      ))}
    </div>
  );
});

/** What stays as it is while the slider moves. */
const Plot = memo(function Plot({ rows, steps, most, costOf }: PlotProps) {
  const { x, y } = scalesOf(rows, most);
  const at = ({ applications }: BudgetRow) => x(applications);
  const isSure = rows.every(({ chance }) => chance.median !== null);
  const band = area<BudgetRow>(
    at,
    ({ chance }) => 100 - y(chance.low),
    ({ chance }) => 100 - y(chance.high),
  ).curve(isSure ? curveLinear : curveStepAfter);
  const middle = line<BudgetRow>(at, ({ chance }) => 100 - y(chance.median ?? 0));
  return (
    <div aria-hidden="true">
      <div className={styles.plot}>
        {y.ticks(4).map((chance) => (
          <span key={chance} className={styles.level} style={{ '--y': `${y(chance)}%` } as CSSProperties}>
            <span data-tick="chance">{chance === 0 ? '0' : `${Math.round(chance * 100)}\u00a0%`}</span>
          </span>
        ))}
        <svg className={styles.svg} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path data-mark="band" className={isSure ? styles.band : styles.rough} d={band(rows) ?? ''} />
          {isSure ? <path data-mark="middle" className={styles.line} d={middle(rows) ?? ''} /> : null}
        </svg>
        {steps.map((step) => (
          <span key={step.from} className={styles.step} style={{ '--at': `${x(step.from)}%` } as CSSProperties}>
            <span>{stepInWords(step)}</span>
          </span>
        ))}
      </div>
      <div className={styles.axis}>
        {x
          .ticks(3)
          .filter(Number.isInteger)
          .map((count) => (
            <span key={count} className={styles.tick} style={{ '--at': `${x(count)}%` } as CSSProperties}>
              <b data-tick="programs">{count}</b>
              {dollars(costOf(count))}
            </span>
          ))}
      </div>
    </div>
  );
});
