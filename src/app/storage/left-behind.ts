import { createRecordReader } from '../../workspace/record-reader.ts';
import { CLOCK_START } from '../../workspace/stamp.ts';
import type { StoredHead, WorkspaceStorage } from '../../workspace/storage.ts';
import type { Store } from '../../workspace/store.ts';
import { newId } from './new-id.ts';
import { tried } from './tried.ts';

/*
 * A page that is left takes its unfinished transactions with it: what was typed or logged within the last milliseconds
 * is gone (seen in Firefox 153, see docs/browsers.md). localStorage is written before the page goes, so what is not on
 * the device yet is left there, and the next opening merges it in.
 */

/** A browser grants localStorage 5 MB; more than this at once is a file brought in, and its file is still there. */
const MOST_CHARACTERS = 1_000_000;

/** From now on leaves behind, when the page is left or hidden, what the store has not written yet. */
export function leaveBehind(store: Store, name: string): void {
  const key = prefixOf(name) + newId();
  let saved = store.snapshot();
  let isLeaving = false;
  let isLeft = false;

  const leave = (): void => {
    const { device, records } = store.snapshot();
    const unwritten = [...saved.records.changedKeys(records)].flatMap((changed) => records.get(changed) ?? []);
    if (unwritten.length === 0) return;
    const text = JSON.stringify({ device, records: unwritten });
    if (text.length > MOST_CHARACTERS) return;
    tried((held) => held.setItem(key, text));
    isLeft = true;
  };
  store.subscribe(() => {
    if (store.status() === 'saved') {
      saved = store.snapshot();
      if (isLeft) tried((held) => held.removeItem(key));
      isLeft = false;
    } else if (isLeaving) {
      // A field that keeps itself when the page is left.
      leave();
    }
  });
  const leaving = (yes: boolean): void => {
    isLeaving = yes;
    if (yes) leave();
  };
  addEventListener('pagehide', () => leaving(true));
  addEventListener('pageshow', () => leaving(false));
  document.addEventListener('visibilitychange', () => leaving(document.visibilityState === 'hidden'));
}

/** The storage, into which each opening first brings what earlier pages left behind. */
export function bringingIn(storage: WorkspaceStorage, name: string): WorkspaceStorage {
  return {
    ...storage,
    async load(fresh, sink) {
      const head = await storage.load(fresh, sink);
      if (sink === undefined || !(await bringIn(storage, head, name))) return head;
      const again = await storage.load(fresh, sink);
      return head.mended === undefined ? again : { ...again, mended: head.mended };
    },
  };
}

/** Part of "delete everything". */
export function forgetLeftBehind(name: string): void {
  for (const [key] of leftIn(name)) tried((held) => held.removeItem(key));
}

/** Whether anything was written. */
async function bringIn(storage: WorkspaceStorage, { device, replaced }: StoredHead, name: string): Promise<boolean> {
  let written = false;
  for (const [key, text] of leftIn(name)) {
    const left = parsed(text);
    // What was deleted since, stays deleted.
    if (!replaced.includes(left.device)) {
      const reader = createRecordReader();
      reader.take(left.records);
      const { records, clock } = reader.finish(CLOCK_START);
      try {
        if (records.size > 0) await storage.write({ device, clock, records: [...records.values()] });
        written ||= records.size > 0;
      } catch {
        // No space, or deleted this moment: the next opening tries again.
        continue;
      }
    }
    tried((held) => held.removeItem(key));
  }
  return written;
}

function leftIn(name: string): readonly (readonly [key: string, text: string])[] {
  const found: [string, string][] = [];
  tried((held) => {
    for (let index = 0; index < held.length; index += 1) {
      const key = held.key(index) ?? '';
      if (key.startsWith(prefixOf(name))) found.push([key, held.getItem(key) ?? '']);
    }
  });
  return found;
}

function parsed(text: string): { readonly device: string; readonly records: readonly unknown[] } {
  try {
    const { device, records } = JSON.parse(text);
    return { device: String(device), records: Array.isArray(records) ? records : [] };
  } catch {
    return { device: '', records: [] };
  }
}

function prefixOf(name: string): string {
  return `${name}-left-behind:`;
}
