import type { RecordChange } from '../records/change.ts';
import { KEPT_KINDS, type KeptKind, type NetworkValues } from '../records/kinds.ts';
import type { Kept, Known } from './journal.ts';

const KINDS: ReadonlySet<string> = new Set(KEPT_KINDS);

// Each kind gets its own map; TypeScript cannot follow kinds through Object.fromEntries.
export const noneKept = Object.fromEntries(KEPT_KINDS.map((kind) => [kind, new Map()])) as unknown as Kept;

/** Kinds that nothing changed keep their map. */
export function updateKept(kept: Kept, changes: readonly RecordChange[]): Kept {
  const next = new Map<KeptKind, Map<string, Known<NetworkValues<KeptKind>>>>();
  for (const change of changes) {
    if (!isKeptChange(change)) continue;
    const { kind, id, after } = change;
    const records = next.get(kind) ?? new Map<string, Known<NetworkValues<KeptKind>>>(kept[kind]);
    next.set(kind, records);
    if (after === undefined) records.delete(id);
    else records.set(id, { id, values: after });
  }
  return next.size === 0 ? kept : { ...kept, ...(Object.fromEntries(next) as unknown as Partial<Kept>) };
}

function isKeptChange(change: RecordChange): change is RecordChange<KeptKind> {
  return KINDS.has(change.kind);
}
