import { useSyncExternalStore } from 'react';

/** As many columns as can be read side by side. */
export const MOST_COMPARED = 4;

const KEY = 'prelude.compare';
const ACGME_ID = /^\d{10}$/;

const listeners = new Set<() => void>();
let ids: readonly string[] | null = null;

/** Programs (ACGME ids) put aside for comparing, in the order chosen; for this window only, nothing of it is kept. */
export function useCompare(): {
  readonly ids: readonly string[];
  /** Takes a program in, or out again; nothing happens where there is no room. */
  readonly toggle: (acgmeId: string) => void;
  readonly clear: () => void;
  readonly isFull: boolean;
} {
  const held = useSyncExternalStore(subscribe, current);
  return { ids: held, toggle, clear, isFull: held.length >= MOST_COMPARED };
}

/** The screen that compares them. */
export function compareHref(chosen: readonly string[]): string {
  return chosen.length === 0 ? '/compare' : `/compare?with=${chosen.join(',')}`;
}

function toggle(acgmeId: string): void {
  const held = current();
  if (held.includes(acgmeId)) keep(held.filter((id) => id !== acgmeId));
  else if (held.length < MOST_COMPARED) keep([...held, acgmeId]);
}

function clear(): void {
  keep([]);
}

function keep(chosen: readonly string[]): void {
  ids = chosen;
  try {
    sessionStorage.setItem(KEY, chosen.join(','));
  } catch {
    // A browser that keeps nothing: it holds until the page is loaded anew.
  }
  for (const listener of listeners) listener();
}

function current(): readonly string[] {
  ids ??= stored();
  return ids;
}

function stored(): readonly string[] {
  try {
    const listed = (sessionStorage.getItem(KEY) ?? '').split(',').filter((id) => ACGME_ID.test(id));
    return [...new Set(listed)].slice(0, MOST_COMPARED);
  } catch {
    return [];
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
