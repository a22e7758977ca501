import type { RunningHost } from './host-context.ts';

/** The catalogue is still on its way. */
export const WAITING_HOST: RunningHost = {
  host: null,
  opening: null,
  programs: new Map(),
  failed: false,
  start: () => {},
  explorer: null,
  startExplorer: () => {},
  restart: () => {},
};
