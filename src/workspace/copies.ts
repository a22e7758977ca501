import { isObject } from './json.ts';
import { readRecord } from './read-record.ts';
import { recordKey, type WorkspaceRecord } from './record.ts';
import type { RecordKey, StorageHead, WorkspaceStorage } from './storage.ts';

/** Few enough that no page, read and compared, is felt on a phone. */
const PAGE = 200;

interface Copying {
  /** Waits between two pages. */
  readonly pause: () => Promise<void>;
  readonly stopped: () => boolean;
  /** Told of the records that `to` did not have. */
  readonly arrived: (raws: readonly unknown[]) => void;
}

/** Merges everything that `from` holds into `to`, page by page. */
export async function copyAll(
  from: WorkspaceStorage,
  to: WorkspaceStorage,
  head: StorageHead,
  { pause, stopped, arrived }: Copying,
): Promise<void> {
  for (let after: RecordKey | null = null; !stopped(); await pause()) {
    const page: readonly unknown[] = await from.range(after, null, PAGE);
    await to.write({ ...headOf(head), records: readable(page) });
    arrived(page);
    after = page.length < PAGE ? null : lastKey(page);
    if (after === null) return;
  }
}

/**
 * Gives each of two storages of one device what only the other one has, page by page; whether it came to the end.
 * Where their digests are the same they are taken for equal unread, unless `thorough`.
 */
export async function makeAlike(
  primary: WorkspaceStorage,
  mirror: WorkspaceStorage,
  head: StorageHead,
  { pause, stopped, arrived, thorough }: Copying & { readonly thorough: boolean },
): Promise<boolean> {
  const [here, there] = [await primary.load(head), await mirror.load(head)];
  if (here.device !== there.device) return false;
  if (!thorough && here.digest === there.digest && here.count === there.count) return true;
  for (let after: RecordKey | null = null; !stopped(); await pause()) {
    const mine: readonly unknown[] = await primary.range(after, null, PAGE);
    const upTo = mine.length < PAGE ? null : lastKey(mine);
    const theirs: readonly unknown[] = await mirror.range(after, upTo);
    const [toMirror, toPrimary] = [lacking(theirs, mine), lacking(mine, theirs)];
    if (toPrimary.length > 0) await primary.write({ ...headOf(here), records: readable(toPrimary) });
    if (toMirror.length > 0) await mirror.write({ ...headOf(here), records: readable(toMirror) });
    if (toPrimary.length > 0) arrived(toPrimary);
    after = upTo;
    if (after === null) return true;
  }
  return false;
}

export function headOf({ device, clock }: StorageHead): StorageHead {
  return { device, clock };
}

/** Those of `others` that `some` does not hold in the same words. A needless write does no harm. */
function lacking(some: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const known = new Map(some.map((raw) => [keyText(raw), JSON.stringify(raw)]));
  return others.filter((raw) => known.get(keyText(raw)) !== JSON.stringify(raw));
}

function keyText(raw: unknown): string {
  return isObject(raw) ? `${raw.kind}/${raw.id}` : '';
}

function lastKey(raws: readonly unknown[]): RecordKey | null {
  const last = raws.at(-1);
  return isObject(last) ? [String(last.kind), String(last.id)] : null;
}

function readable(raws: readonly unknown[]): readonly WorkspaceRecord[] {
  const records = raws.flatMap((raw) => {
    const read = readRecord(raw, '');
    return read.ok ? [read.value.record] : [];
  });
  return [...new Map(records.map((record) => [recordKey(record), record])).values()];
}
