import type { ReadEvent } from './read-event.ts';
import { wallText } from './wall-time.ts';

/**
 * The events that stand: of two versions of one the newer, without what was cancelled. Some exporters give one UID to
 * everybody's shift of that hour; events of one UID of which none is newer therefore all stand.
 */
export function standingEvents(events: readonly ReadEvent[]): {
  readonly standing: readonly ReadEvent[];
  /** For each UID, the occurrences that others replace or that were cancelled, as `wallText`. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cancelled: number;
} {
  const shared = sharedUids(events);
  const own = events.map((event) => (event.uid !== null && shared.has(event.uid) ? { ...event, uid: null } : event));
  const newest = new Map<string, ReadEvent>();
  for (const event of own) {
    const key = keyOf(event);
    const other = newest.get(key);
    if (key !== '' && (other === undefined || isNewer(event, other))) newest.set(key, event);
  }
  const current = own.filter((event) => {
    const other = newest.get(keyOf(event));
    return other === undefined || !isNewer(other, event);
  });
  const gone = new Set(
    current.flatMap(({ uid, replaces, cancelled }) => (cancelled && replaces === null ? (uid ?? []) : [])),
  );
  const replaced = new Map<string, Set<string>>();
  for (const { uid, replaces } of current) {
    if (uid !== null && replaces !== null) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(replaces));
  }
  const standing = current.filter(({ uid, cancelled }) => !cancelled && (uid === null || !gone.has(uid)));
  return { standing, replaced, cancelled: current.length - standing.length };
}

/** More different shifts of one UID than anybody edits one event: no id at all. */
const MOST_VERSIONS = 5;

function sharedUids(events: readonly ReadEvent[]): ReadonlySet<string> {
  const faces = new Map<string, Set<string>>();
  for (const { uid, replaces, start, title } of events) {
    if (uid === null || replaces !== null) continue;
    faces.set(uid, (faces.get(uid) ?? new Set()).add(`${wallText(start)} ${title}`));
  }
  return new Set([...faces].flatMap(([uid, different]) => (different.size > MOST_VERSIONS ? [uid] : [])));
}

function keyOf({ uid, replaces }: ReadEvent): string {
  return uid === null ? '' : `${uid} ${replaces ?? ''}`;
}

function isNewer(a: ReadEvent, b: ReadEvent): boolean {
  return a.sequence > b.sequence || (a.sequence === b.sequence && a.written > b.written);
}
