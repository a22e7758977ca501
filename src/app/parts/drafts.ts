import type { DraftCopy } from '../storage/draft-copy.ts';

/** Half-typed texts by key, held in memory and, where the browser allows, in localStorage. Never throws. */
export interface Drafts {
  /** Null where there is none. */
  readonly get: (key: string) => string | null;
  /** Null forgets it. */
  readonly set: (key: string, text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets all of them. */
  readonly clear: () => void;
}

export interface StoredDrafts extends Drafts {
  /** Takes from the copy what a kill of the browser kept from localStorage. */
  readonly restore: () => Promise<void>;
}

export const DRAFT_PREFIX = 'prelude-draft:';
/** Four times the longest note: room for a pasted roster, and all drafts together stay far below a browser's 5 MB. */
const MOST_CHARACTERS = 20_000;
const MOST_DRAFTS = 50;

/** Drafts that end with the tab. */
export function memoryDrafts(): Drafts {
  const texts = new Map<string, string>();
  const { subscribe, tell } = createListeners();
  return {
    get: (key) => texts.get(key) ?? null,
    set(key, text) {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      tell();
    },
    subscribe,
    clear() {
      texts.clear();
      tell();
    },
  };
}

/**
 * Drafts that outlive the tab. localStorage and not the workspace: it is written before the next key is pressed, and an
 * unfinished sentence is nothing to merge or to back up.
 */
export function storedDrafts(storage: () => Storage, copy?: DraftCopy): StoredDrafts {
  /** What this tab shows; a key that was never asked for is absent. */
  const shown = new Map<string, string | null>();
  /** Typed or cleared here: newer than whatever the copy held when the page was opened, however late it answers. */
  const touched = new Set<string>();
  const { subscribe, tell } = createListeners();

  const tried = <T>(task: (storage: Storage) => T, otherwise: T): T => {
    try {
      return task(storage());
    } catch {
      // Storage denied or full: the draft lives as long as the tab.
      return otherwise;
    }
  };

  addEventListener('storage', ({ key, oldValue, newValue }) => {
    // Another tab; what was typed differently here stays.
    for (const [name, text] of [...shown]) {
      if (key === null && text !== null) shown.set(name, null);
      else if (key === DRAFT_PREFIX + name && textOf(oldValue) === text) shown.set(name, textOf(newValue));
    }
    tell();
  });

  return {
    get(key) {
      const known = shown.get(key);
      if (known !== undefined) return known;
      const found = textOf(tried((held) => held.getItem(DRAFT_PREFIX + key), null));
      shown.set(key, found);
      return found;
    },
    set(key, text) {
      shown.set(key, text);
      touched.add(key);
      const now = `${Date.now()}`;
      const stored = text === null ? now : `${now} ${text.slice(0, MOST_CHARACTERS)}`;
      copy?.put(key, stored);
      tried((held) => {
        // That it was cleared stays here, too: the copy may never get to hear of it.
        held.setItem(DRAFT_PREFIX + key, stored);
        for (const name of oldest(held)) {
          held.removeItem(name);
          copy?.put(name.slice(DRAFT_PREFIX.length), null);
        }
        return undefined;
      }, undefined);
      tell();
    },
    subscribe,
    clear() {
      for (const name of shown.keys()) shown.set(name, null);
      tried((held) => {
        for (const name of draftNames(held)) held.removeItem(name);
      }, undefined);
      copy?.clear();
      tell();
    },
    async restore() {
      const kept = (await copy?.load()) ?? new Map<string, string>();
      tried((held) => {
        for (const [key, stored] of kept) {
          if (touched.has(key)) continue;
          const local = held.getItem(DRAFT_PREFIX + key);
          if (textOf(stored) === null && local === null) copy?.put(key, null);
          else if (touchedAt(stored) > touchedAt(local)) {
            held.setItem(DRAFT_PREFIX + key, stored);
            shown.delete(key);
          } else if (local !== null && stored !== local) copy?.put(key, local);
        }
        // A note of what was cleared has served once the copy holds no text that it could bring back.
        for (const name of draftNames(held)) {
          const key = name.slice(DRAFT_PREFIX.length);
          const isCleared = textOf(held.getItem(name)) === null;
          if (isCleared && !touched.has(key) && textOf(kept.get(key) ?? null) === null) held.removeItem(name);
        }
      }, undefined);
      tell();
    },
  };
}

/** Stored as the time it was last touched, a space, the text; the time alone says that it was cleared then. */
function textOf(stored: string | null): string | null {
  const space = stored?.indexOf(' ') ?? -1;
  return stored === null || space === -1 ? null : stored.slice(space + 1);
}

function draftNames(held: Storage): readonly string[] {
  return Array.from({ length: held.length }, (_, index) => held.key(index) ?? '').filter((name) =>
    name.startsWith(DRAFT_PREFIX),
  );
}

/** Milliseconds since 1970; 0 for what is not there. */
function touchedAt(stored: string | null): number {
  return Number.parseInt(stored ?? '', 10) || 0;
}

/** Those beyond the most that are kept; that one was cleared goes before any text. */
function oldest(held: Storage): readonly string[] {
  const names = draftNames(held);
  if (names.length <= MOST_DRAFTS) return [];
  const rank = (stored: string | null) => (textOf(stored) === null ? 0 : touchedAt(stored));
  const byAge = names.map((name) => ({ name, at: rank(held.getItem(name)) })).sort((a, b) => a.at - b.at);
  return byAge.slice(0, names.length - MOST_DRAFTS).map(({ name }) => name);
}

function createListeners() {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell() {
      for (const listener of [...listeners]) listener();
    },
  };
}
