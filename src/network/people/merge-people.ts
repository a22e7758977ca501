import type { Known } from '../journal/journal.ts';
import { NOTE_LENGTH } from '../records/fields.ts';
import type { Person } from '../records/person.ts';

/** Fields of a person that change; a change of the workspace. */
export interface PersonChange {
  readonly kind: 'person';
  readonly id: string;
  readonly fields: Person;
}

/**
 * Makes `other` the same person as `keep`: what `keep` lacks is filled from `other`, tags, programs and notes are put
 * together, and every reference to `other` means `keep` from then on. Nothing of `other` is deleted: clearing its
 * `mergedInto` brings it back.
 */
export function mergePeople(keep: Known<Person>, other: Known<Person>): readonly PersonChange[] {
  if (keep.id === other.id) return [];
  const { mergedInto: _, ...theirs } = other.values;
  const missing = Object.entries(theirs).filter(
    ([name, value]) => isKnown(value) && !isKnown(keep.values[name as keyof Person]),
  );
  const fields: Person = { ...Object.fromEntries(missing), ...joined(keep.values, other.values) };
  return [
    ...(Object.keys(fields).length === 0 ? [] : [{ kind: 'person', id: keep.id, fields } as const]),
    { kind: 'person', id: other.id, fields: { mergedInto: keep.id } },
  ];
}

/** What both have and can be put together. */
function joined(keep: Person, other: Person): Person {
  const tags = union(keep.tags, other.tags);
  const programs = union(keep.programs, other.programs);
  const note = `${keep.note ?? ''}\n\n${other.note ?? ''}`;
  const bothNoted = isKnown(keep.note) && isKnown(other.note) && !keep.note?.includes(other.note ?? '');
  return {
    ...(tags && { tags }),
    ...(programs && { programs }),
    ...(bothNoted && note.length <= NOTE_LENGTH && { note }),
    ...(other.tracked === true && keep.tracked === false && { tracked: true }),
    ...(other.leaveToWrite === true && keep.leaveToWrite === false && { leaveToWrite: true }),
  };
}

/** Undefined where the second list adds nothing to the first, or there is no first to add to. */
function union(
  first: readonly string[] | null | undefined,
  second: readonly string[] | null | undefined,
): string[] | undefined {
  if (first == null || first.length === 0) return undefined;
  const more = (second ?? []).filter((item) => !first.includes(item));
  return more.length === 0 ? undefined : [...new Set([...first, ...more])].slice(0, 200);
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
