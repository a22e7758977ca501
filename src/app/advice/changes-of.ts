import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import type { Deed } from '../../network/rules/rule.ts';
import type { Change } from '../../workspace/change.ts';

interface Deps {
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly instant: number;
}

/** What a suggestion's answer writes: new records get an id, and those of the log the time they were entered. */
export function changesOf(deeds: readonly Deed[], { newId, instant }: Deps): readonly Change[] {
  return deeds.map(({ kind, id, fields }) => {
    const isLogged = id === null && 'loggedAt' in NETWORK_KINDS[kind];
    const all = isLogged ? { loggedAt: instant, ...fields } : fields;
    return { kind, id: id ?? newId(), fields: all } as Change;
  });
}
