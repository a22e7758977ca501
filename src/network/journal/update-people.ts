import type { PersistentMap } from '../../base/persistent-map.ts';
import type { RecordChange } from '../records/change.ts';
import type { Person } from '../records/person.ts';
import type { Journal, Known } from './journal.ts';
import { latestChanges } from './latest-changes.ts';

type People = Pick<Journal, 'people' | 'recorded' | 'mergedInto'>;

/** The people after these changes, with those merged into another standing under it. */
export function updatePeople(journal: Journal, changes: readonly RecordChange[]): People {
  const changed = latestChanges(changes, 'person');
  if (changed.length === 0) return journal;
  const recorded = journal.recorded
    .without(changed.flatMap(({ id, after }) => (after === undefined ? [id] : [])))
    .with(changed.flatMap(({ id, after }) => (after === undefined ? [] : [[id, { id, values: after }] as const])));
  const mayMerge = changed.some(({ id, after }) => {
    const before = journal.recorded.get(id)?.values;
    if ((before?.mergedInto ?? null) !== (after?.mergedInto ?? null)) return true;
    return (before === undefined) !== (after === undefined);
  });
  const mergedInto = mayMerge ? whoIsWho(recorded, journal.mergedInto) : journal.mergedInto;

  const touched = new Set<string>();
  for (const { id } of changed) touched.add(id).add(mergedInto.get(id) ?? id);
  for (const id of movedPeople(journal.mergedInto, mergedInto))
    touched
      .add(id)
      .add(journal.mergedInto.get(id) ?? id)
      .add(mergedInto.get(id) ?? id);

  const others = new Map<string, string[]>();
  for (const [id, root] of mergedInto) if (touched.has(root)) others.set(root, [...(others.get(root) ?? []), id]);
  const standing: (readonly [string, Known<Person>])[] = [];
  const gone: string[] = [];
  for (const id of touched) {
    const known = mergedInto.has(id) ? undefined : recorded.get(id);
    if (known === undefined) gone.push(id);
    else standing.push([id, filled(known, (others.get(id) ?? []).toSorted(), recorded)]);
  }
  return { recorded, mergedInto, people: journal.people.without(gone).with(standing) };
}

/** Those who stand for somebody else than before. */
export function* movedPeople(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): IterableIterator<string> {
  if (before === after) return;
  for (const [id, root] of after) if (before.get(id) !== root) yield id;
  for (const id of before.keys()) if (!after.has(id)) yield id;
}

/**
 * Merged person → who they are now. Two devices may merge in a circle: then all are the one with the smallest id. Somebody
 * merged into a person who was removed stands for themselves again, so that nobody vanishes with another.
 */
function whoIsWho(
  recorded: PersistentMap<Known<Person>>,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, values } of recorded.values()) {
    const into = values.mergedInto ?? id;
    if (into !== id && recorded.has(into)) next.set(id, into);
  }
  if (next.size === 0) return before.size === 0 ? before : next;
  const roots = new Map<string, string>();
  for (const start of next.keys()) {
    const path = new Set<string>();
    let at = start;
    while (!path.has(at) && !roots.has(at) && next.has(at)) {
      path.add(at);
      at = next.get(at) ?? at;
    }
    const steps = [...path];
    const circle = path.has(at) ? steps.slice(steps.indexOf(at)) : [at];
    const end = roots.get(at) ?? circle.reduce((least, id) => (id < least ? id : least));
    for (const id of steps) roots.set(id, end);
  }
  for (const [id, root] of roots) if (id === root) roots.delete(id);
  return roots;
}

/** The person with what they never had taken from those merged into them. What the user cleared (null) stays cleared. */
function filled(
  known: Known<Person>,
  others: readonly string[],
  recorded: PersistentMap<Known<Person>>,
): Known<Person> {
  if (others.length === 0 && (known.values.mergedInto ?? null) === null) return known;
  const layers = [...others.toReversed().map((id) => recorded.get(id)?.values ?? {}), known.values];
  const { mergedInto: _, ...own }: Person = Object.fromEntries(layers.flatMap(setFields));
  return { id: known.id, values: own };
}

function setFields(values: Person): readonly (readonly [string, unknown])[] {
  return Object.entries(values).filter(([, value]) => value !== undefined);
}
