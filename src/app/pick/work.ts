import { createContext, useContext } from 'react';
import type { CurvePoint } from '../../loop/pick/curve.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { ProgramConnection } from '../../network/connections/connections.ts';
import type { Asked } from './host.ts';
import { useHost } from './host-context.ts';

/** Where the worker stands with the session's profile. */
export interface Work {
  /** The last list; stays on show while the next one is worked out. */
  readonly result: PickResult | null;
  /** That list's chance by length; empty without a list. */
  readonly curve: readonly CurvePoint[];
  /** What that list follows from: ask the worker more about it. */
  readonly asked: Asked | null;
  /** Why the profile as it is now has no list. */
  readonly refusal: Refusal | null;
  /** `slow` after a second. */
  readonly state: 'idle' | 'working' | 'slow' | 'done' | 'failed';
  /** What connects the user to programs, counted or not. */
  readonly connections: readonly ProgramConnection[];
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  useHost();
  const work = useContext(WorkContext);
  if (work === null) throw new Error('useWork outside of a WorkContext');
  return work;
}
