import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { type OpenItem, openItems } from '../journal/open-items.ts';
import type { OpenStep } from '../journal/open-step.ts';

/*
 * What many rules read alike, asked once for a journal and a day. A journal is never changed in place, so that it may
 * stand as the key.
 */
const known = new WeakMap<Journal, Map<string, { readonly value: unknown }>>();

export function onceFor<T>(journal: Journal, key: string, ask: () => T): T {
  let views = known.get(journal);
  if (views === undefined) {
    views = new Map();
    known.set(journal, views);
  }
  const before = views.get(key);
  if (before !== undefined) return before.value as T;
  const value = ask();
  views.set(key, { value });
  return value;
}

/** Everything open by that day whose next step is this one. */
export function openOf(journal: Journal, until: PlainDate, step: OpenStep): readonly OpenItem[] {
  return openBySteps(journal, until).get(step) ?? [];
}

function openBySteps(journal: Journal, until: PlainDate): ReadonlyMap<OpenStep, readonly OpenItem[]> {
  return onceFor(journal, `open ${until}`, () => {
    const bySteps = new Map<OpenStep, OpenItem[]>();
    for (const item of openItems(journal, until)) {
      const same = bySteps.get(item.step);
      if (same === undefined) bySteps.set(item.step, [item]);
      else same.push(item);
    }
    return bySteps;
  });
}
