import { createContext, useContext } from 'react';
import type { Program } from '../../catalogue/program.ts';
import type { Opening, PickHost } from './host.ts';

/** The one worker of the window: null until it has begun, and what it opened with. */
export interface RunningHost {
  readonly host: PickHost | null;
  readonly opening: Opening | null;
  /** The catalogue by ACGME id; empty until it is loaded. */
  readonly programs: ReadonlyMap<string, Program>;
  readonly failed: boolean;
  restart(): void;
}

export const HostContext = createContext<RunningHost | null>(null);

export function useHost(): RunningHost {
  const running = useContext(HostContext);
  if (running === null) throw new Error('useHost outside of a HostContext');
  return running;
}
