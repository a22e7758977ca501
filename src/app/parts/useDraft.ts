import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../session/session.ts';
import { draftCopy } from '../storage/draft-copy.ts';
import { type Drafts, memoryDrafts, storedDrafts } from './drafts.ts';

const own = storedDrafts(() => localStorage, draftCopy());
/** By who the sample is: nothing of a sample is kept. */
const ofSamples = new Map<string, Drafts>();

/**
 * The text of a field that survives leaving the screen, a reload, an update and a kill until it is saved or cleared.
 * Shows `initial` while nothing else was typed. Call `clear` once what was typed is saved.
 * `key` names the field and what it belongs to: `log-line`, `person-note/ID`.
 */
export function useDraft(key: string, initial = ''): readonly [string, (text: string) => void, () => void] {
  const { sample } = useSession();
  const drafts = sample === null ? own : draftsOf(sample);
  const typed = useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
  const setText = useCallback(
    (text: string) => drafts.set(key, text === initial ? null : text),
    [drafts, key, initial],
  );
  const clear = useCallback(() => drafts.set(key, null), [drafts, key]);
  return [typed ?? initial, setText, clear];
}

/** Longer than the disk ever takes; a copy that does not answer holds nothing up. */
const PATIENCE_MS = 500;

/** Brings back what a kill of the browser took from localStorage; before the first screen is shown. */
export function restoreDrafts(): Promise<void> {
  return Promise.race([own.restore(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Forgets every half-typed text of the user's own; part of "delete everything". */
export function eraseDrafts(): void {
  own.clear();
}

function draftsOf(sample: string): Drafts {
  const drafts = ofSamples.get(sample) ?? memoryDrafts();
  ofSamples.set(sample, drafts);
  return drafts;
}
