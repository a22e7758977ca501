import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { RECENT_DAYS } from './mentor-map.ts';

/** Help and favours in both directions. Counts stand side by side; no ratio is right or wrong. */
export interface GiveAndAsk {
  /** Help the user gave and did. */
  readonly given: number;
  /** Help the user promised and still owes. */
  readonly promised: number;
  /** Help asked for, favours and letters asked for. */
  readonly asked: number;
}

/** Since the log begins, and of the last `RECENT_DAYS`; what is only promised has no day and stands in both. */
export function giveAndAsk(
  journal: Journal,
  today: PlainDate,
): { readonly all: GiveAndAsk; readonly recent: GiveAndAsk } {
  const [all, recent] = [
    { given: 0, promised: 0, asked: 0 },
    { given: 0, promised: 0, asked: 0 },
  ];
  const since = addDays(today, -RECENT_DAYS);
  for (const entries of journal.entriesOf.values()) {
    for (const { side, on } of sidesAmong(entries)) {
      if ((on ?? '') > today) continue;
      all[side] += 1;
      if (side === 'promised' || (on ?? '') >= since) recent[side] += 1;
    }
  }
  return { all, recent };
}

interface Side {
  readonly side: keyof GiveAndAsk;
  readonly on: PlainDate | null | undefined;
}

const sidesAmong: (entries: readonly Entry[]) => readonly Side[] = remember((entries) =>
  entries.flatMap((entry) => sideOf(entry) ?? []),
);

function sideOf({ kind, values }: Entry): Side | null {
  if (kind === 'ask' || kind === 'letter') return values.askedOn == null ? null : { side: 'asked', on: values.askedOn };
  if (kind !== 'help') return null;
  if (values.direction === 'asked') return { side: 'asked', on: values.on ?? values.doneOn };
  if (values.doneOn != null) return { side: 'given', on: values.doneOn };
  return values.letGoOn == null ? { side: 'promised', on: values.on } : null;
}
