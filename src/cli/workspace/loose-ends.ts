import { type Problem, problem } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { ENTRY_KINDS, NETWORK_KINDS, type NetworkKind } from '../../network/records/kinds.ts';
import { recordKey } from '../../workspace/record.ts';
import { all, find, type Workspace } from '../../workspace/workspace.ts';

/** Fields that name another record, by its id alone, and its kind. */
export const REFERENCES: readonly (readonly [kind: NetworkKind, field: string, to: NetworkKind])[] = [
  ...ENTRY_KINDS.map((kind) => [kind, 'person', 'person'] as const),
  ['evaluation', 'block', 'block'],
  ['block-team', 'block', 'block'],
  ['block-team', 'person', 'person'],
  ['person', 'mergedInto', 'person'],
  ['distinct', 'a', 'person'],
  ['distinct', 'b', 'person'],
  ['mentorship', 'person', 'person'],
  ['sponsor-act', 'to', 'person'],
  ['event-contact', 'event', 'event'],
  ['letter-packet', 'letter', 'letter'],
  ['letter-packet', 'teachingMoments', 'teaching-moment'],
  ['commitment', 'person', 'person'],
  ['scholarly-work', 'person', 'person'],
  ['scholarly-work', 'commitment', 'commitment'],
  ['lead', 'person', 'person'],
  ['identity', 'trustedPeer', 'person'],
  ['message', 'person', 'person'],
  ['suggestion', 'person', 'person'],
  ['question', 'person', 'person'],
];

/** Fields that name another record as `kind/id`, and the kinds it may be of. Nothing points to a teaching moment but a packet. */
export const KIND_REFERENCES: readonly (readonly [kind: NetworkKind, field: string, to: readonly NetworkKind[]])[] = [
  ['task', 'of', ['commitment', 'meeting', 'scholarly-work', 'lead']],
  [
    'message',
    'about',
    (Object.keys(NETWORK_KINDS) as readonly NetworkKind[]).filter((kind) => kind !== 'teaching-moment'),
  ],
];

/** What does not spoil a workspace but is lost from sight in it: references to records that are not there. */
export function looseEnds(workspace: Workspace, text: string): readonly Problem[] {
  const places = placesIn(text);
  const loose = (kind: NetworkKind, field: string, said: (named: string) => string | null): readonly Problem[] =>
    all(workspace, kind).flatMap(({ id, values }) => {
      const value: unknown = Object.entries(values).find(([name]) => name === field)?.[1];
      const named: readonly unknown[] = Array.isArray(value) ? value : [value];
      const place = places.get(recordKey({ kind, id })) ?? recordKey({ kind, id });
      return named.flatMap((one, index) => {
        const message = typeof one === 'string' ? said(one) : null;
        const at = Array.isArray(value) ? `${field}.value[${index}]` : field;
        return message === null ? [] : [problem(`${place}.fields.${at}`, `${show(one)} ${message}`)];
      });
    });
  return [
    ...REFERENCES.flatMap(([kind, field, to]) =>
      loose(kind, field, (id) => (find(workspace, to, id) === undefined ? `names no ${to} of this workspace` : null)),
    ),
    ...KIND_REFERENCES.flatMap(([kind, field, to]) =>
      loose(kind, field, (reference) => {
        const cut = reference.indexOf('/');
        const named = to.find((one) => one === reference.slice(0, Math.max(cut, 0)));
        if (named !== undefined && find(workspace, named, reference.slice(cut + 1)) !== undefined) return null;
        return `names no ${to.length > 4 ? 'record' : to.join(', ')} of this workspace`;
      }),
    ),
  ];
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
