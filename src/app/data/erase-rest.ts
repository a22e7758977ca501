import { offline } from '../offline/offline.ts';
import { eraseDrafts } from '../parts/useDraft.ts';
import { DATABASE_NAME } from '../storage/indexeddb.ts';
import { forgetRoom } from '../storage/kept-room.ts';
import { forgetLeftBehind } from '../storage/left-behind.ts';

/**
 * What is on the device beside the workspace: half-typed texts, what a page left behind, how high a screen was, and the
 * app's own files. Without a network the files stay: they hold nothing of the user's, and without them not even an empty
 * Prelude would open.
 */
export async function eraseRest(): Promise<void> {
  eraseDrafts();
  forgetLeftBehind(DATABASE_NAME);
  forgetRoom();
  if (!navigator.onLine) return;
  // What the user entered is gone, which is what matters.
  await offline.erase().catch(() => {});
}
