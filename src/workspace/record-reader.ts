import { type Problem, problem } from '../base/result.ts';
import { show } from '../base/schema.ts';
import { readRecord } from './read-record.ts';
import { lastClock, recordKey, type WorkspaceRecord } from './record.ts';
import { Records } from './records.ts';
import { type Clock, laterClock } from './stamp.ts';

interface ReadRecords {
  readonly records: Records;
  /** At or after every stamp in them. */
  readonly clock: Clock;
  readonly problems: readonly Problem[];
}

/** Reads records from outside, some at a time, keeping what can be read and listing what cannot. */
export interface RecordReader {
  /** Reads the next ones; whether all of them could be read. */
  take(raws: readonly unknown[]): boolean;
  /** What was read, together with that clock. */
  finish(clock: Clock): ReadRecords;
}

/** Putting records into the map costs least in large lots, and is felt least in small ones. */
const LOT = 2500;

export function createRecordReader(): RecordReader {
  let records = Records.none;
  const lot = new Map<string, WorkspaceRecord>();
  const problems: Problem[] = [];
  let index = 0;
  let last: Clock | null = null;

  const takeOne = (raw: unknown): void => {
    const at = `records[${index}]`;
    index += 1;
    const read = readRecord(raw, at);
    if (!read.ok) {
      problems.push(...read.error);
      return;
    }
    const { record } = read.value;
    problems.push(...read.value.problems);
    const key = recordKey(record);
    if (records.has(key) || lot.has(key))
      problems.push(problem(`${at}.id`, `${show(record.id)} stands twice; the first one counts`));
    else lot.set(key, record);
    last = laterClock(last ?? '', lastClock(record));
  };

  const putAway = (): void => {
    records = records.with(lot.values());
    lot.clear();
  };

  return {
    take(raws) {
      const before = problems.length;
      for (const raw of raws) takeOne(raw);
      if (lot.size >= LOT) putAway();
      return problems.length === before;
    },
    finish(clock) {
      putAway();
      return { records, clock: laterClock(clock, last ?? ''), problems };
    },
  };
}
