import type { Result } from '../../base/result.ts';
import type { Program } from '../../catalogue/program.ts';
import type { FeeTier } from '../../catalogue/season.ts';
import type { Connection } from '../../loop/odds/ties.ts';
import type { CurvePoint } from '../../loop/pick/curve.ts';
import type { Effect } from '../../loop/pick/effect.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { ProgramView } from '../../loop/pick/program-view.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import type { PickResult, Signal } from '../../loop/pick/result.ts';
import type { WhyNot } from '../../loop/pick/why-not.ts';
import type { Wishes } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';

/** What the screens need besides a list: every program of the catalogue, and what applications cost this season. */
export interface Opening {
  readonly programs: readonly Program[];
  readonly fees: readonly FeeTier[];
}

/** What the list follows from. */
export interface Asked {
  readonly profile: Profile;
  readonly connections: readonly Connection[];
  readonly wishes: Wishes;
}

export interface Answered {
  readonly result: PickResult;
  readonly curve: readonly CurvePoint[];
}

/** Which programs the list would hold, in the order of worth, without a word on chances. */
export type Sketch = readonly { readonly acgmeId: string; readonly signal: Signal }[];

/** What the worker does for the screens, away from the thread that takes the typing. */
export interface PickHost {
  open(season: number): Promise<Opening>;
  pick(asked: Asked): Promise<Result<Answered, Refusal>>;
  /** ACGME ids of the programs that fit a query, best first. */
  search(query: string, limit: number): Promise<readonly string[]>;
  /** Much faster than `pick`: for while a weight is being moved. */
  sketch(asked: Asked): Promise<Result<Sketch, Refusal>>;
  /** The answer with something changed, beside the answer as asked. */
  effect(asked: Asked, changes: readonly ProfileChange[]): Promise<Result<Effect, Refusal>>;
  /** Any program of the catalogue, in the list or not, as the model sees it for this profile. */
  program(asked: Asked, acgmeId: string): Promise<Result<ProgramView, Refusal>>;
  /** What would put a program into the list; every way is tried before it is told. */
  whyNot(asked: Asked, acgmeId: string): Promise<Result<WhyNot, Refusal>>;
}
