import { type Ref, useLayoutEffect, useRef } from 'react';
import buttons from './buttons.module.css';

interface Props {
  /** How many are not shown yet; with none there is nothing to press. */
  readonly left: number;
  /** How many one press adds. */
  readonly step: number;
  readonly onMore: () => void;
  readonly look?: 'other' | 'quiet';
  /** What is left, where the list does not say so, after the numbers. */
  readonly of?: string;
  readonly className?: string | undefined;
  /** To what holds the button. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** The way to more rows of the list beside it. The focus goes on with the first new row, also when nothing is left to press. */
export function ShowMore({ left, step, onMore, look = 'other', of = '', className, ref }: Props) {
  const before = useRef<{ readonly place: Element; readonly rows: ReadonlySet<Element> } | null>(null);
  useLayoutEffect(() => {
    if (before.current === null) return;
    const { place, rows } = before.current;
    const row = rowsOf(place).find((one) => !rows.has(one));
    if (row === undefined) return;
    before.current = null;
    const stop = row.querySelector<HTMLElement>('a[href], button:not(:disabled), summary, input') ?? row;
    if (stop === row) row.tabIndex = -1;
    stop.focus();
  });
  if (left <= 0) return null;
  const next = Math.min(step, left);
  return (
    <div ref={ref} className={className} data-print="hide">
      <button
        type="button"
        className={`${buttons[look]} ${buttons.small}`}
        onClick={({ currentTarget }) => {
          const place = currentTarget.parentElement?.parentElement;
          before.current = place ? { place, rows: new Set(rowsOf(place)) } : null;
          onMore();
        }}
      >
        Show {next} more{next < left ? ` of ${left.toLocaleString('en-US')}` : ''}
        {of}
      </button>
    </div>
  );
}

function rowsOf(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll('li')];
}
