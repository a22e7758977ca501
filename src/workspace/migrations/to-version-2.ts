import { isObject } from '../json.ts';
import type { RawDocument } from '../migrations.ts';

const COUNTS = 36 ** 4;

/**
 * Lamport stamps `{ counter, device }` become those of a hybrid logical clock. Their order stays, and they come before
 * every stamp of a clock that tells the time: each counter, up to 2⁵³, is told as one of the first days of 1970.
 */
export function toVersion2({ counter, ...document }: RawDocument): Omit<RawDocument, 'version'> {
  return {
    ...document,
    clock: isCounter(counter) ? clockFrom(counter) : counter,
    records: document.records.map(record),
  };
}

function record(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const fields = isObject(raw.fields)
    ? { fields: Object.fromEntries(Object.entries(raw.fields).map(([name, cell]) => [name, cellFrom(cell)])) }
    : {};
  return { ...raw, ...fields, ...(raw.deleted === undefined ? {} : { deleted: cellFrom(raw.deleted) }) };
}

function cellFrom(raw: unknown): unknown {
  if (!isObject(raw) || !isObject(raw.stamp)) return raw;
  const { counter, device, ...more } = raw.stamp;
  const isStamp = isCounter(counter) && typeof device === 'string' && Object.keys(more).length === 0;
  return isStamp ? { ...raw, stamp: `${clockFrom(counter)}-${device}` } : raw;
}

function isCounter(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function clockFrom(counter: number): string {
  const time = Math.floor(counter / COUNTS);
  return `${time.toString(36).padStart(9, '0')}-${(counter % COUNTS).toString(36).padStart(4, '0')}`;
}
