import { limitOf } from './shared-greedy.ts';
import { SharedList } from './shared-list.ts';
import { Outside } from './shared-outside.ts';
import { type Entry, mayTake, type SharedView } from './shared-view.ts';

/** Gains below this share of the value are rounding. */
export const TOLERANCE = 1e-12;
/** Never reached in practice: every round must raise the value. */
const ROUNDS = 100;
/** The second still brings up to two percent in random lists; a third was not seen to bring more. */
const MODE_ROUNDS = 3;

/**
 * Improves a list of fixed length until no single exchange does: a program for one outside, a mode for another's or for one
 * that is left, a signal taken from one program for one outside in place of the weakest. Pinned programs stay.
 */
export function exchange(view: SharedView, start: readonly Entry[]): SharedList {
  let list = new SharedList(view, start);
  for (let round = 0; round < ROUNDS; round++) {
    const before = list;
    list = exchangePrograms(view, exchangeModes(view, list));
    if (list === before) list = bringInSignalled(view, list);
    if (list === before) break;
  }
  return list;
}

/** Of the exchanges only those of modes, which are cheap and worth most after a greedy start. */
export function settleModes(view: SharedView, start: readonly Entry[]): SharedList {
  let list = new SharedList(view, start);
  for (let round = 0; round < MODE_ROUNDS; round++) {
    const before = list;
    list = exchangeModes(view, list);
    if (list === before) break;
  }
  return list;
}

/** Each listed program in turn (the least preferred first) for the one outside that adds most in its place. */
function exchangePrograms(view: SharedView, start: SharedList): SharedList {
  let list = start;
  let outside = new Outside(view, list);
  for (const out of start.entries.toSorted((a, b) => b.program - a.program)) {
    if (view.pinned[out.program] === 1) continue;
    const place = list.entries.indexOf(out);
    const best = outside.best(list.without(place), modesOpen(view, list, out.mode), [out]);
    if (best === undefined || best.gain <= list.share(place, out.mode) * (1 + TOLERANCE)) continue;
    list = new SharedList(view, list.entries.with(place, best.entry));
    outside = new Outside(view, list);
  }
  return list;
}

/** Each listed program in turn gives its mode for one that is left or for a lower one, to whom that is worth most. */
function exchangeModes(view: SharedView, start: SharedList): SharedList {
  let list = start;
  for (const giver of start.entries) {
    const place = list.entries.indexOf(giver);
    // Its mode may just have been taken in another's turn.
    if (place >= 0) list = bestModeExchange(view, list, place, giver);
  }
  return list;
}

function bestModeExchange(view: SharedView, list: SharedList, place: number, giver: Entry): SharedList {
  let most = list.value * (1 + TOLERANCE);
  let next: readonly Entry[] | undefined;
  for (let mode = 0; mode < view.problem.modes; mode++) {
    const room = used(list, mode) < limitOf(view, mode);
    if (mode === giver.mode || (mode > giver.mode && !room) || !mayTake(view, giver.program, mode)) continue;
    const changed = withMode(view, list, place, mode);
    const changedValue = changed.value;
    if (room && changedValue > most) {
      most = changedValue;
      next = changed.entries;
    }
    for (const [index, taker] of changed.entries.entries()) {
      if (taker.mode !== mode || index === place || !mayTake(view, taker.program, giver.mode)) continue;
      const value = changedValue + changed.share(index, giver.mode) - changed.share(index, mode);
      if (value > most) {
        most = value;
        next = changed.entries.with(index, { program: taker.program, mode: giver.mode });
      }
    }
  }
  return next === undefined ? list : new SharedList(view, next);
}

/** Takes the signal of one program, drops the one that then adds least, and brings in another with the signal. */
function bringInSignalled(view: SharedView, list: SharedList): SharedList {
  const outside = new Outside(view, list);
  for (const [place, giver] of list.entries.entries()) {
    if (giver.mode === 0) continue;
    const changed = withMode(view, list, place, 0);
    const weakest = weakestPlain(view, changed);
    if (weakest === undefined) continue;
    const best = outside.best(changed.without(weakest.place), [giver.mode], [giver, weakest.entry]);
    if (best !== undefined && changed.value - weakest.share + best.gain > list.value * (1 + TOLERANCE)) {
      return new SharedList(view, changed.entries.with(weakest.place, best.entry));
    }
  }
  return list;
}

function withMode(view: SharedView, { entries }: SharedList, place: number, mode: number): SharedList {
  const { program } = entries[place] as Entry;
  return new SharedList(view, entries.with(place, { program, mode }));
}

/** The plain, unpinned program that adds least; the least preferred of equals. */
function weakestPlain(
  view: SharedView,
  list: SharedList,
): { readonly entry: Entry; readonly place: number; readonly share: number } | undefined {
  return list.entries
    .map((entry, place) => ({ entry, place, share: list.share(place, entry.mode) }))
    .filter(({ entry }) => entry.mode === 0 && view.pinned[entry.program] !== 1)
    .sort((a, b) => a.share - b.share || b.entry.program - a.entry.program)[0];
}

/** Modes that are free once the given one is given back. */
function modesOpen(view: SharedView, list: SharedList, given: number): readonly number[] {
  const all = Array.from({ length: view.problem.modes }, (_, mode) => mode);
  return all.filter((mode) => mode === given || used(list, mode) < limitOf(view, mode));
}

function used({ entries }: SharedList, mode: number): number {
  return entries.reduce((count, one) => count + (one.mode === mode ? 1 : 0), 0);
}
