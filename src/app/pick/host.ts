import type { Result } from '../../base/result.ts';
import type { Program } from '../../catalogue/program.ts';
import type { FeeTier } from '../../catalogue/season.ts';
import type { Connection } from '../../loop/odds/ties.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { Profile } from '../../loop/profile.ts';

/** What the screens need besides a list: every program of the catalogue, and what applications cost this season. */
export interface Opening {
  readonly programs: readonly Program[];
  readonly fees: readonly FeeTier[];
}

/** What the worker does for the screens, away from the thread that takes the typing. */
export interface PickHost {
  open(season: number): Promise<Opening>;
  pick(profile: Profile, connections: readonly Connection[]): Promise<Result<PickResult, Refusal>>;
  /** ACGME ids of the programs that fit a query, best first. */
  search(query: string, limit: number): Promise<readonly string[]>;
}
