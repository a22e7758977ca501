import { fold } from '../../../base/fold.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../base/plain-date.ts';
import type { BlockType } from '../../../network/records/block.ts';
import { blockTypeOf } from './block-type-of.ts';
import { lineKey } from './lines-of.ts';
import type { Shift } from './schedule-file.ts';
import { segmentsOf, serviceName, withoutService } from './service-words.ts';

/** Shifts of one service in a row; nobody's name is in it. */
export interface Rotation {
  readonly type: BlockType;
  /** Words of the service alone; empty where the title has none that are known. */
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The times most of its shifts have; null where they vary or the file has none. */
  readonly shiftStart: string | null;
  readonly shiftEnd: string | null;
  /** Weekdays on which never a shift is, and single days without one; 0 is Sunday. */
  readonly daysOff: readonly number[];
  readonly offDays: readonly PlainDate[];
  readonly worked: ReadonlySet<PlainDate>;
  readonly shifts: number;
  /** Single days among other services: a clinic every Wednesday. */
  readonly scattered: boolean;
}

export interface Rotations {
  readonly rotations: readonly Rotation[];
  /** Runs beyond the most that are looked at, the shortest. */
  readonly beyond: number;
  readonly postCall: readonly PlainDate[];
}

/** A service that pauses longer is another rotation. */
const LONGEST_PAUSE = 7;
/** Days of other services within a pause that end a rotation: a week of vacation does, a clinic day does not. */
const OTHERS_END_IT = 3;
const SCATTERED_DAYS = 2;
const SCATTERED_PAUSE = 14;
/** Days of the week that are off anyway, up to the next rotation, still belong to the one before. */
const LONGEST_TAIL = 2;
/** Words that only say the type again are no name. */
const SAYS_TYPE =
  /^(?:wards?|icu|nights?|night ?float|nf|ed|er|emergency|clinics?|electives?|jeopardy|vacation|pto|leave|holiday)$/i;
/** More blocks are no year of one person; the longest count. */
const MOST_ROTATIONS = 150;
const OFF = /\b(?:off|no shift)\b/i;
const POST_CALL = /\bpost[\s-]?call\b/i;

interface Worked extends Shift {
  readonly days: readonly PlainDate[];
  readonly name: string;
  readonly type: BlockType | undefined;
  readonly key: string;
}

/** The user's shifts as rotations. `mine` are the keys of their own lines, `names` the folded words of people the file names. */
export function rotationsOf(
  shifts: readonly Shift[],
  mine: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Rotations {
  const postCall = new Set<PlainDate>();
  const worked: Worked[] = [];
  const services = new Map<string, Worked[]>();
  const titles = new Map<string, Title>();
  for (const shift of shifts) {
    const title = titles.get(shift.title) ?? titleOf(shift.title, mine, names);
    titles.set(shift.title, title);
    const days = daysOf(shift);
    if (title.is === 'post-call') for (const day of days) postCall.add(day);
    if (title.is !== 'worked') continue;
    const { name, type, key } = title;
    const one = { ...shift, days, name, type, key };
    worked.push(one);
    const service = services.get(key);
    if (service === undefined) services.set(key, [one]);
    else service.push(one);
  }
  const busy = new Set(worked.filter(({ type }) => type !== 'vacation').flatMap(({ days }) => days));
  const servicesOn = new Map<PlainDate, Set<string>>();
  for (const { days, key } of worked)
    for (const day of days) servicesOn.set(day, (servicesOn.get(day) ?? new Set()).add(key));
  const runs = [...services.values()].flatMap((service) => runsOf(service, servicesOn));
  const rotations = runs
    .map(({ run, scattered }) => rotationOf(run, busy, scattered))
    .sort((a, b) => b.worked.size - a.worked.size)
    .slice(0, MOST_ROTATIONS);
  return {
    rotations: rotations
      .map((rotation) => withTail(rotation, rotations))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : b.worked.size - a.worked.size)),
    beyond: runs.length - rotations.length,
    postCall: [...postCall].sort(),
  };
}

type Title =
  | { readonly is: 'post-call' | 'off' }
  | { readonly is: 'worked'; readonly name: string; readonly type: BlockType | undefined; readonly key: string };

/** What a title says once the user's own line is taken out. */
function titleOf(title: string, mine: ReadonlySet<string>, names: ReadonlySet<string>): Title {
  const text = segmentsOf(title)
    .flatMap((segment) => {
      if (mine.has(lineKey(segment))) return [];
      // `MICU Lopez`
      const person = withoutService(segment);
      return person !== '' && mine.has(lineKey(person)) ? [segment.replace(person, ' ')] : [segment];
    })
    .join(' – ');
  const name = serviceName(text, names);
  const type = blockTypeOf(name);
  if (POST_CALL.test(title)) return { is: 'post-call' };
  if (type === undefined && OFF.test(text)) return { is: 'off' };
  const key = name === '' ? `? ${fold(text)}` : fold(name).split(' ').sort().join(' ');
  return { is: 'worked', name, type, key };
}

function runsOf(
  service: readonly Worked[],
  servicesOn: ReadonlyMap<PlainDate, ReadonlySet<string>>,
): readonly { readonly run: readonly Worked[]; readonly scattered: boolean }[] {
  const key = service[0]?.key ?? '';
  const isOthers = (day: PlainDate) => [...(servicesOn.get(day) ?? [])].some((other) => other !== key);
  const runs = split(service, (last, next) => {
    const pause = daysBetween(last, next);
    return pause > LONGEST_PAUSE || between(last, next).filter(isOthers).length >= OTHERS_END_IT;
  });
  const isShort = (run: readonly Worked[]) => new Set(run.flatMap(({ days }) => days)).size <= SCATTERED_DAYS;
  const short = runs.filter(isShort);
  const gathered = split(short.flat(), (last, next) => daysBetween(last, next) > SCATTERED_PAUSE);
  return [
    ...runs.filter((run) => !isShort(run)).map((run) => ({ run, scattered: false })),
    ...gathered.map((run) => ({ run, scattered: countIn(short, run) > 1 })),
  ];
}

/** Of these runs, those that are in that one. */
function countIn(runs: readonly (readonly Worked[])[], run: readonly Worked[]): number {
  const these = new Set(run);
  return runs.filter(([first]) => first !== undefined && these.has(first)).length;
}

/** Shifts in order of their days, cut wherever `ends` says so of the last day before and the first day after. */
function split(
  shifts: readonly Worked[],
  ends: (last: PlainDate, next: PlainDate) => boolean,
): readonly (readonly Worked[])[] {
  const runs: Worked[][] = [];
  let last: PlainDate = '';
  for (const shift of shifts.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    if (last === '' || (shift.from > last && ends(last, shift.from))) runs.push([shift]);
    else runs.at(-1)?.push(shift);
    last = shift.to > last ? shift.to : last;
  }
  return runs;
}

function rotationOf(run: readonly Worked[], busy: ReadonlySet<PlainDate>, scattered: boolean): Rotation {
  const days = new Set(run.flatMap((shift) => shift.days));
  const sorted = [...days].sort();
  const [from = '', to = ''] = [sorted[0], sorted.at(-1)];
  const type = run[0]?.type;
  const name = mostFrequent(run.map((shift) => shift.name)) ?? '';
  const times = usualTimes(run);
  const overnight = times !== null && times.start >= '16:00' && times.end !== null && times.end <= '12:00';
  const isFree = type === 'vacation' || scattered;
  const free = isFree ? [] : between(addDays(from, -1), addDays(to, 1)).filter((day) => !busy.has(day));
  const daysOff = weeklyOff(from, to, new Set(free));
  return {
    type: overnight && (type === undefined || type === 'ward') ? 'nights' : (type ?? 'other'),
    name: SAYS_TYPE.test(name) ? '' : name,
    from,
    to,
    shiftStart: times?.start ?? null,
    shiftEnd: times?.end ?? null,
    daysOff,
    offDays: free.filter((day) => !daysOff.includes(weekdayOf(day))),
    worked: days,
    shifts: run.length,
    scattered,
  };
}

function withTail(rotation: Rotation, all: readonly Rotation[]): Rotation {
  const [next] = all.flatMap(({ from, scattered }) => (from > rotation.to && !scattered ? [from] : [])).sort();
  if (next === undefined || rotation.scattered || rotation.daysOff.length === 0) return rotation;
  const tail = between(rotation.to, next);
  const isOff = tail.length <= LONGEST_TAIL && tail.every((day) => rotation.daysOff.includes(weekdayOf(day)));
  return isOff ? { ...rotation, to: tail.at(-1) ?? rotation.to } : rotation;
}

/** The times that at least half of the timed shifts have. */
function usualTimes(run: readonly Worked[]): { readonly start: string; readonly end: string | null } | null {
  const timed = run.filter(({ start }) => start !== null).map(({ start, end }) => `${start} ${end ?? ''}`);
  const usual = mostFrequent(timed);
  if (usual === undefined || timed.filter((times) => times === usual).length * 2 < timed.length) return null;
  const [start = '', end = ''] = usual.split(' ');
  return { start, end: end === '' ? null : end };
}

/** Weekdays that are free each time, of those that come at least twice. */
function weeklyOff(from: PlainDate, to: PlainDate, free: ReadonlySet<PlainDate>): readonly number[] {
  const days = between(addDays(from, -1), addDays(to, 1));
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const these = days.filter((day) => weekdayOf(day) === weekday);
    return these.length > 1 && these.every((day) => free.has(day));
  });
}

function daysOf({ from, to }: Pick<Shift, 'from' | 'to'>): readonly PlainDate[] {
  return [from, ...between(from, addDays(to, 1))];
}

/** The days after the one and before the other. */
function between(after: PlainDate, before: PlainDate): readonly PlainDate[] {
  return Array.from({ length: Math.max(0, daysBetween(after, before) - 1) }, (_, at) => addDays(after, at + 1));
}

/** The first of several. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
