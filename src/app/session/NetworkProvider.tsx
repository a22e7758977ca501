import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { LocalTime } from '../../network/time/local-time.ts';
import { shiftDay } from '../../network/time/shift-day.ts';
import type { Store } from '../../workspace/store.ts';
import { newId } from '../storage/new-id.ts';
import { useNow } from '../useNow.ts';
import { todayOf } from '../words/dates.ts';
import type { JournalSource } from './journal-source.ts';
import { type Network, NetworkContext } from './network.ts';

interface Props {
  readonly store: Store;
  readonly source: JournalSource;
  /** A sample's own day; absent for the day it is. */
  readonly asOf?: PlainDate | undefined;
  readonly children: ReactNode;
}

/** Gives Network's screens the journal of the store and the way to change it. */
export function NetworkProvider({ store, source, asOf, children }: Props) {
  const journal = useSyncExternalStore(store.subscribe, source.snapshot);
  const clock = useNow(itself);
  const today = shiftDay(journal, localTime(clock, asOf));
  const network = useMemo(
    (): Network => ({
      journal,
      today,
      now: () => localTime(new Date(), asOf),
      instant: () => instantOn(asOf, new Date()),
      act(sentence, changes) {
        // The bar above tells of what could not be saved.
        store.commit(changes, sentence).catch(() => {});
      },
      newId,
    }),
    [journal, today, store, asOf],
  );
  return <NetworkContext value={network}>{children}</NetworkContext>;
}

function itself(now: Date): Date {
  return now;
}

function localTime(clock: Date, asOf: PlainDate | undefined): LocalTime {
  return { date: asOf ?? todayOf(clock), minutes: clock.getHours() * 60 + clock.getMinutes() };
}

function instantOn(asOf: PlainDate | undefined, clock: Date): number {
  if (asOf === undefined) return clock.getTime();
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  return new Date(clock).setFullYear(year, month - 1, day);
}
