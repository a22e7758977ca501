import { createContext, useContext, useEffect } from 'react';
import type { Program } from '../../catalogue/program.ts';
import type { Opening, PickHost } from './host.ts';

/** The one worker of the window: null until it has begun, and what it opened with. */
export interface RunningHost {
  readonly host: PickHost | null;
  readonly opening: Opening | null;
  /** The catalogue by ACGME id; empty until it is loaded. */
  readonly programs: ReadonlyMap<string, Program>;
  readonly failed: boolean;
  /** Begins it: until a screen needs it, neither worker nor catalogue is loaded. */
  start(): void;
  /** A second worker, for questions that would keep the list waiting; null until it is asked for. */
  readonly explorer: PickHost | null;
  startExplorer(): void;
  restart(): void;
}

export const HostContext = createContext<RunningHost | null>(null);

/** The worker as it is, started or not. */
export function useHostAsItIs(): RunningHost {
  const running = useContext(HostContext);
  if (running === null) throw new Error('useHost outside of a HostContext');
  return running;
}

/** The worker, started by the first screen that needs it. */
export function useHost(): RunningHost {
  const running = useHostAsItIs();
  const { start } = running;
  useEffect(start, [start]);
  return running;
}

/** The second worker, started by the first screen that asks long questions; null until it has begun. */
export function useExplorer(): PickHost | null {
  const { explorer, startExplorer } = useHost();
  useEffect(startExplorer, [startExplorer]);
  return explorer;
}
