import type { Spread } from './spread.ts';

/** One number of the model beside a published one. */
export interface Check {
  readonly what: string;
  /** What was published or follows from it: a number, or a range where sources differ. */
  readonly published: number | readonly [number, number];
  /** At the base values. */
  readonly model: number;
  readonly draws: Spread | null;
  /** Whether the fit aims at it. */
  readonly aimed: boolean;
  /** How far the model may be off, in the unit of the number; null where nothing is promised. */
  readonly tolerance: number | null;
  readonly unit: 'share' | 'ranks' | 'points' | 'logit';
  readonly digits: number;
}

/** How far outside the published number or range; 0 inside a range. */
export function missOf({ published, model }: Pick<Check, 'published' | 'model'>): number {
  if (typeof published === 'number') return model - published;
  const [low, high] = published;
  return model < low ? model - low : model > high ? model - high : 0;
}

/** Null where nothing is promised. */
export function held(check: Pick<Check, 'published' | 'model' | 'tolerance'>): boolean | null {
  return check.tolerance === null ? null : Math.abs(missOf(check)) <= check.tolerance;
}

export function verdict(kept: boolean | null): string {
  if (kept === null) return '–';
  return kept ? 'held' : '**not held**';
}
