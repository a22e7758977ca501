import { createContext, useContext } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import type { LocalTime } from '../../network/time/local-time.ts';
import type { Change } from '../../workspace/workspace.ts';

/** What the screens of Network read, and the one way they change it. */
export interface Network {
  readonly journal: Journal;
  /** The day as the shift counts it: 02:00 on nights belongs to the evening before. */
  readonly today: PlainDate;
  /** What the clock on the wall shows; in a sample, on the sample's own day. */
  now(): LocalTime;
  /** For `loggedAt`: milliseconds since 1970. */
  instant(): number;
  /** Makes the changes one act, which the bar below tells of with this sentence and offers to undo. */
  act(sentence: string, changes: readonly Change[]): void;
  newId(): string;
}

export const NetworkContext = createContext<Network | null>(null);

export function useNetwork(): Network {
  const network = useContext(NetworkContext);
  if (network === null) throw new Error('useNetwork outside of a NetworkContext');
  return network;
}
