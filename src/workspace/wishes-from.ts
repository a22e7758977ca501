import { USUAL_WISHES, WISH_KINDS, type Wishes } from '../loop/pick/wishes.ts';
import { WISHES_ID } from './pick-kinds.ts';
import { find, type Workspace } from './workspace.ts';

/** What the user wishes of a program; where nothing was ever set, as usual. */
export function wishesFrom(workspace: Workspace): Wishes {
  const kept = find(workspace, 'wishes', WISHES_ID);
  if (kept === undefined) return USUAL_WISHES;
  return {
    weights: Object.fromEntries(
      WISH_KINDS.map((kind) => [kind, kept[kind] ?? USUAL_WISHES.weights[kind]]),
    ) as unknown as Wishes['weights'],
    near: kept.near ?? null,
    size: kept.sizeWanted ?? null,
    primaryCare: kept.primaryCareWanted ?? false,
  };
}
