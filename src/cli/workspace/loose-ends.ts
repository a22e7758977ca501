import { type Problem, problem } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { ENTRY_KINDS } from '../../network/records/kinds.ts';
import type { Kind } from '../../workspace/kinds.ts';
import { recordKey } from '../../workspace/record.ts';
import { all, find, type Workspace } from '../../workspace/workspace.ts';

/** Fields that name another record, and its kind. */
const REFERENCES: readonly (readonly [kind: Kind, field: string, to: 'person' | 'block'])[] = [
  ...ENTRY_KINDS.map((kind) => [kind, 'person', 'person'] as const),
  ['evaluation', 'block', 'block'],
  ['block-team', 'block', 'block'],
  ['block-team', 'person', 'person'],
  ['person', 'mergedInto', 'person'],
];

/** What does not spoil a workspace but is lost from sight in it: references to records that are not there. */
export function looseEnds(workspace: Workspace, text: string): readonly Problem[] {
  const places = placesIn(text);
  return REFERENCES.flatMap(([kind, field, to]) =>
    all(workspace, kind).flatMap(({ id, values }) => {
      const named: unknown = Object.entries(values).find(([name]) => name === field)?.[1];
      if (typeof named !== 'string' || find(workspace, to, named) !== undefined) return [];
      const place = places.get(recordKey({ kind, id })) ?? recordKey({ kind, id });
      return [problem(`${place}.fields.${field}`, `${show(named)} names no ${to} of this workspace`)];
    }),
  );
}

/** `records[12]` by key. */
function placesIn(text: string): ReadonlyMap<string, string> {
  const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const records: unknown =
    typeof document === 'object' && document !== null && 'records' in document ? document.records : [];
  return new Map(
    (Array.isArray(records) ? records : []).map((record: unknown, index) => [keyOf(record), `records[${index}]`]),
  );
}

function keyOf(record: unknown): string {
  if (typeof record !== 'object' || record === null || !('kind' in record) || !('id' in record)) return '';
  return `${record.kind}/${record.id}`;
}
