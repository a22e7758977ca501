import type { CurvePoint } from '../../../loop/pick/curve.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { roughly } from '../../../loop/pick/roughly.ts';
import type { FeeStep } from './fee-steps.ts';

/** One length of list as chart and table show it. */
export interface BudgetRow {
  readonly applications: number;
  readonly costUsd: number;
  /** P(match); without a middle, and in steps of five per cent, where the public figures do not reach the profile. */
  readonly chance: { readonly low: number; readonly high: number; readonly median: number | null };
}

interface Asked {
  readonly curve: readonly CurvePoint[];
  /** The longest list to show. */
  readonly most: number;
  /** The list's own length. */
  readonly applications: number;
  readonly steps: readonly FeeStep[];
  readonly support: PickResult['summary']['support'];
}

/** Closer together where the curve bends. */
const FIRST = [1, 2, 3, 5, 7] as const;
const EVERY = 5;
/** The chart grows with the list by so much, so that a small change leaves it as it is. */
const ROOM = 120;
const GROWS_BY = 40;

/** The lengths that are drawn, in their order: the bend, every fifth, both sides of a step in the fees, and the list's own. */
export function budgetRows({ curve, most, applications, steps, support }: Asked): readonly BudgetRow[] {
  const lengths = new Set<number>([
    ...FIRST,
    ...Array.from({ length: Math.floor(most / EVERY) }, (_, place) => (place + 1) * EVERY),
    ...steps.flatMap(({ from }) => [from - 1, from]),
    applications,
    most,
  ]);
  return curve.filter((point) => point.applications <= most && lengths.has(point.applications)).map(rowOf(support));
}

/** A point of the curve, as sure as the profile allows. */
export function rowOf(support: PickResult['summary']['support']): (point: CurvePoint) => BudgetRow {
  return ({ applications, costUsd, matchChance }) => ({
    applications,
    costUsd,
    chance: support === 'within' ? matchChance : { ...roughly(matchChance), median: null },
  });
}

/** The longest list the chart shows, at most the curve's end. */
export function mostShown(applications: number, curve: readonly CurvePoint[]): number {
  const end = curve.length - 1;
  return Math.min(end, Math.max(applications, Math.floor((applications + ROOM) / GROWS_BY) * GROWS_BY));
}
