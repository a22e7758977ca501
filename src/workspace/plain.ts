import { canonicalJson, type Json } from './json.ts';
import { KIND_NAMES } from './kinds.ts';
import { all, type Workspace } from './workspace.ts';

/** For tests: what the screens show of a workspace, each live record with its values that are not null, as one text. */
export function plainText(workspace: Workspace): string {
  const records = KIND_NAMES.flatMap((kind) =>
    all(workspace, kind).map(({ id, values }) => {
      const set = Object.entries<Json | undefined>(values).filter(([, value]) => value !== null && value !== undefined);
      return canonicalJson({ kind, id, values: Object.fromEntries(set) });
    }),
  );
  return records.join('\n');
}
