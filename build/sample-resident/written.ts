import type { PlainDate } from '../../src/base/plain-date.ts';
import type { NetworkKind, NetworkValues } from '../../src/network/records/kinds.ts';

/** A record with an id of its own, so that others can name it, and what was written of it on which days. */
export type Written = {
  [K in NetworkKind]: {
    readonly kind: K;
    readonly id: string;
    readonly steps: readonly (readonly [on: PlainDate, fields: NetworkValues<K>])[];
  };
}[NetworkKind];

export function written<K extends NetworkKind>(
  kind: K,
  id: string,
  ...steps: readonly (readonly [on: PlainDate, fields: NetworkValues<K>])[]
): Written {
  // Kind and fields go together by the signature; TypeScript cannot follow them into the union.
  return { kind, id, steps } as unknown as Written;
}
