import { fold } from '../../../base/fold.ts';
import type { PlainDate } from '../../../base/plain-date.ts';
import type { Journal, Known } from '../../../network/journal/journal.ts';
import { nameWords } from '../../../network/people/duplicates-name.ts';
import type { Block } from '../../../network/records/block.ts';
import type { Change } from '../../change.ts';
import type { Skipped } from '../people-file.ts';
import { MADE_HERE, matchRotations, serviceOf, slugOf } from './match-rotations.ts';
import { type Rotation, rotationsOf } from './rotations-of.ts';
import type { Mine, ScheduleFile } from './schedule-file.ts';
import { sharedDays } from './shared-days.ts';

export type JournalView = Pick<Journal, 'blocks' | 'days' | 'teams'>;

/** A block that the file would add or change; nothing of it is done yet. */
export interface PlannedBlock {
  readonly id: string;
  readonly rotation: Rotation;
  /** What the year has of it already; null for a new one. */
  readonly before: Known<Block> | null;
  /** The fields to set; empty where it stands already. */
  readonly fields: Block;
  /** Why it is left out unless the user wants it, a clause; null for all others. */
  readonly leftOut: string | null;
  /** Other blocks of the same days. */
  readonly overlaps: readonly Overlap[];
  /** Single days that are marked as free, and marks of an earlier file that this one takes back. */
  readonly days: readonly Change<'day'>[];
  /** Days with a shift that the user marked as free: theirs is the last word. */
  readonly keptFree: readonly PlainDate[];
}

interface Overlap {
  /** Id of the other block. */
  readonly id: string;
  readonly days: number;
}

export interface SchedulePlan {
  readonly blocks: readonly PlannedBlock[];
  readonly postCall: readonly Change<'day'>[];
  /** Blocks an earlier file made of days that this file tells otherwise. */
  readonly gone: readonly Known<Block>[];
  /** Shifts of the user’s, and shifts of others that were left out. */
  readonly shifts: number;
  readonly others: number;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
}

/**
 * What the user's own shifts of the file would make: a block for each service in a row, its usual times, its days off.
 * Of colleagues nothing is in it: of a title only words of services are kept. The same file again changes nothing; a
 * changed one changes the blocks it made, whose ids say service and first day.
 */
export function planSchedule(file: ScheduleFile, mine: Mine, journal: JournalView): SchedulePlan {
  const keys = new Set(mine === 'whole-file' ? [] : mine);
  const shifts =
    mine === 'whole-file' ? file.shifts : file.shifts.filter(({ lines }) => lines.some((key) => keys.has(key)));
  const { rotations, beyond, postCall } = rotationsOf(shifts, keys, namesIn(file));
  const matched = matchRotations(rotations, journal);
  const blocks = matched.map(({ id, rotation, before }) => {
    const isOwn = before !== null && !before.id.startsWith(MADE_HERE);
    return {
      id,
      rotation,
      before,
      fields: fieldsOf(rotation, before),
      leftOut: leftOutOf(rotation, rotations),
      overlaps: overlapsOf({ id, rotation }, matched, journal),
      days: isOwn ? [] : daysOf(rotation, before, journal),
      keptFree: [...rotation.worked].filter((day) => markOf(journal, day) === 'hand').sort(),
    };
  });
  const [first, last] = [
    shifts[0]?.from,
    shifts
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ];
  const kept = new Set(matched.map(({ id }) => id));
  return {
    blocks,
    postCall: postCall.flatMap((id) =>
      journal.days.get(id)?.postCall == null ? [{ kind: 'day', id, fields: { postCall: true } }] : [],
    ),
    gone: journal.blocks.filter(
      ({ id, values: { from, to } }) =>
        id.startsWith(MADE_HERE) &&
        !kept.has(id) &&
        from != null &&
        to != null &&
        first !== undefined &&
        from >= first &&
        to <= (last ?? ''),
    ),
    shifts: shifts.length,
    others: file.shifts.length - shifts.length,
    skipped: file.skipped,
    notes: [
      ...file.notes,
      ...(beyond === 0 ? [] : [`${beyond} short runs of shifts are left out: more blocks are no year of one person.`]),
    ],
  };
}

/** Words that belong to people of the file, folded; of a line that is one word alone nobody can tell. */
function namesIn({ lines }: ScheduleFile): ReadonlySet<string> {
  return new Set(
    lines
      .filter(({ name }) => name)
      .flatMap(({ text }) => {
        const words = nameWords(text);
        return words.length > 1 ? words.map(fold) : [];
      }),
  );
}

function fieldsOf(rotation: Rotation, before: Known<Block> | null): Block {
  const { type, name, from, to, shiftStart, shiftEnd, daysOff } = rotation;
  const times = { ...(shiftStart === null ? {} : { shiftStart }), ...(shiftEnd === null ? {} : { shiftEnd }) };
  const weekly = { daysOff: [...daysOff] };
  if (before === null) return { type, ...(name === '' ? {} : { name }), from, to, ...times, ...weekly };
  const has = before.values;
  if (!before.id.startsWith(MADE_HERE)) {
    // The user's own block: only what they never said is filled in.
    return Object.fromEntries(
      Object.entries({ ...times, ...weekly }).filter(([field]) => has[field as keyof Block] == null),
    );
  }
  // The user may have chosen another type and name: those of the file count only where its own still stand.
  const own = serviceOf(before.id);
  const renamed = slugOf(rotation) !== own && slugOf({ name: has.name ?? '', type: has.type ?? 'other' }) === own;
  const said: Block = { from, to, ...times, ...weekly, ...(renamed ? { name: name === '' ? null : name, type } : {}) };
  return Object.fromEntries(
    Object.entries(said).filter(([field, value]) => String(has[field as keyof Block] ?? '') !== String(value ?? '')),
  );
}

function leftOutOf(rotation: Rotation, all: readonly Rotation[]): string | null {
  const { from, to, worked, scattered, type } = rotation;
  const around = all.filter((other) => other !== rotation && other.from <= to && from <= other.to && !other.scattered);
  if (scattered && around.length > 0) return 'single days among other blocks';
  if (type === 'vacation' && worked.size > 3) return null;
  const inside = around.some((other) => other.from <= from && to <= other.to && worked.size < other.worked.size / 2);
  return inside ? 'a few days inside another block' : null;
}

function overlapsOf(
  { id, rotation }: { readonly id: string; readonly rotation: Rotation },
  planned: readonly { readonly id: string; readonly rotation: Rotation }[],
  { blocks }: JournalView,
): readonly Overlap[] {
  const others = [
    ...planned.map((other) => ({ id: other.id, from: other.rotation.from, to: other.rotation.to })),
    ...blocks
      .filter((block) => !planned.some((other) => other.id === block.id))
      .map((block) => ({ id: block.id, from: block.values.from, to: block.values.to })),
  ];
  return others.flatMap((other) => {
    const days = other.id === id ? 0 : sharedDays(rotation, other);
    return days === 0 ? [] : [{ id: other.id, days }];
  });
}

/** Free days that nobody has said anything of, and marks of an earlier file on days the file now has a shift on. */
function daysOf(
  { offDays, worked }: Rotation,
  before: Known<Block> | null,
  journal: JournalView,
): readonly Change<'day'>[] {
  const off = offDays.filter((day) => journal.days.get(day)?.off === undefined);
  const back = before === null ? [] : [...worked].filter((day) => markOf(journal, day) === 'file');
  return [
    ...off.map((id) => ({ kind: 'day', id, fields: { off: true, offBySchedule: true } }) as const),
    ...back.map((id) => ({ kind: 'day', id, fields: { off: null, offBySchedule: null } }) as const),
  ];
}

/** Who marked that day as free; null where nobody did. */
function markOf({ days }: JournalView, day: PlainDate): 'hand' | 'file' | null {
  const marks = days.get(day);
  if (marks?.off !== true) return null;
  return marks.offBySchedule === true ? 'file' : 'hand';
}
