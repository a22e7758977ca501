import type { NetworkKind, NetworkValues } from './kinds.ts';

/** A record that is another than before: `before` is absent where it is new, `after` where it was removed. */
export type RecordChange<K extends NetworkKind = NetworkKind> = {
  [N in K]: {
    readonly kind: N;
    readonly id: string;
    readonly before?: NetworkValues<N> | undefined;
    readonly after?: NetworkValues<N> | undefined;
  };
}[K];
