import { useEffect } from 'react';
import type { Store } from '../../workspace/store.ts';

/** Ctrl+Z takes the last act back, Ctrl+Shift+Z (or Ctrl+Y) brings it again; inside a field the browser's own undo stays. */
export function useUndoKeys(store: Store): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const wanted = key === 'z' ? (event.shiftKey ? store.redo : store.undo) : key === 'y' ? store.redo : null;
      if (wanted === null) return;
      event.preventDefault();
      wanted().catch(() => {});
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
