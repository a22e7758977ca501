import { daysBetween, type PlainDate } from '../../src/base/plain-date.ts';
import { stream } from '../../src/base/random.ts';
import { blockTeamId } from '../../src/network/records/block.ts';
import { ENTRY_KINDS } from '../../src/network/records/kinds.ts';
import type { MomentKind } from '../../src/network/records/moment.ts';
import { exportBackup } from '../../src/workspace/backup.ts';
import { applyChanges, type Change } from '../../src/workspace/change.ts';
import { PROFILE_ID } from '../../src/workspace/kinds.ts';
import { emptyWorkspace } from '../../src/workspace/workspace.ts';
import { IMPORTED } from './address-book.ts';
import { ANSWERS } from './answers.ts';
import { ATTENDINGS } from './attendings.ts';
import { AUTUMN } from './autumn.ts';
import { BLOCKS } from './blocks.ts';
import { COLLEAGUES } from './colleagues.ts';
import { EVENTS } from './events.ts';
import { IDENTITY } from './identity.ts';
import { LETTERS } from './letters.ts';
import { MENTORS } from './mentors.ts';
import type { Seed } from './seed.ts';
import { SUMMER } from './summer.ts';
import { WINTER } from './winter.ts';
import { WORK } from './work.ts';
import type { Written } from './written.ts';

/** The day on which the sample is looked at: entries up to it, blocks beyond it. */
export const AS_OF: PlainDate = '2027-03-10';
const FIRST_DAY: PlainDate = '2026-07-01';
/** The residency's wall clock, five hours behind UTC all year: only the order of the stamps is told by it. */
const UTC_OFFSET = 5 * 3_600_000;
const MINUTE = 60_000;

interface Logged {
  readonly at: number;
  readonly changes: readonly Change[];
}

/** The invented resident's year as a backup; the same bytes whenever it is made. */
export function residentBackup(): string {
  const logged = [
    ...firstDay(),
    ...entries([...SUMMER, ...AUTUMN, ...WINTER]),
    ...chips(),
    ...hardDays(),
    ...records(),
  ];
  const workspace = logged
    .sort((a, b) => a.at - b.at)
    .reduce((before, { at, changes }) => applyChanges(before, changes, at), emptyWorkspace('sample-phone'));
  return exportBackup(workspace);
}

function instant(day: PlainDate, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) + UTC_OFFSET + minutes * MINUTE;
}

/** What was entered before the first shift: people, blocks with their teams, the answers for Pick. */
function firstDay(): readonly Logged[] {
  const blocks = Object.entries(BLOCKS).flatMap(([id, { team, ...fields }]): readonly Change[] => [
    { kind: 'block', id, fields },
    ...team.map(
      (person): Change => ({ kind: 'block-team', id: blockTeamId(id, person), fields: { block: id, person } }),
    ),
  ]);
  const people = Object.entries({ ...ATTENDINGS, ...COLLEAGUES }).map(
    ([id, fields]): Change => ({ kind: 'person', id, fields: { ...fields, source: 'typed', tracked: true } }),
  );
  const imported = Object.entries(IMPORTED).map(([id, fields]): Change => ({ kind: 'person', id, fields }));
  const profile: Change = {
    kind: 'profile',
    id: PROFILE_ID,
    fields: {
      citizenship: 'other',
      visaNeed: 'j1',
      step2ck: 246,
      graduationYear: 2021,
      step3: false,
      failedAttempts: 0,
      usClinicalMonths: 6,
      research: { experiences: 3, publications: 2 },
      prelim: { acgmeId: null, ends: '2027-06-30' },
      goals: [{ specialty: 'internal-medicine', track: 'categorical' }],
      objective: 'match',
      limits: { applications: 30, budgetUsd: null },
    },
  };
  return [
    { at: instant(FIRST_DAY, 5 * 60), changes: [profile] },
    { at: instant(FIRST_DAY, 5 * 60 + 5), changes: people },
    { at: instant(FIRST_DAY, 5 * 60 + 20), changes: blocks },
    { at: instant('2026-12-31', 10 * 60), changes: imported },
    {
      at: instant('2027-02-28', 20 * 60),
      changes: [{ kind: 'settings', id: 'settings', fields: { lastBackupOn: '2027-02-28' } }],
    },
  ];
}

/** Each step where it was logged: between two pages, or on the way home after a night. */
function entries(seeds: readonly Seed[]): readonly Logged[] {
  const random = stream('prelude-sample', 'minutes');
  return seeds.flatMap(({ kind, person, steps }, index) =>
    steps.map(({ on, fields }, step): Logged => {
      const at = loggedAt(on, random());
      const values = step === 0 ? { ...fields, person, loggedAt: at } : fields;
      return { at, changes: [{ kind, id: `e${String(index + 1).padStart(3, '0')}`, fields: values } as Change] };
    }),
  );
}

const RECORDS: readonly Written[] = [...MENTORS, ...LETTERS, ...EVENTS, ...WORK, ...IDENTITY, ...ANSWERS];
const ENTRIES: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** What has an id of its own, each step when it was written. */
function records(): readonly Logged[] {
  const random = stream('prelude-sample', 'records');
  return RECORDS.flatMap(({ kind, id, steps }) => {
    let last = 0;
    return steps.map(([on, fields], step): Logged => {
      // Two steps of one day keep their order.
      const at = Math.max(loggedAt(on, random()), last + MINUTE);
      last = at;
      const values = step === 0 && ENTRIES.has(kind) ? { ...fields, loggedAt: at } : fields;
      return { at, changes: [{ kind, id, fields: values } as Change] };
    });
  });
}

function loggedAt(day: PlainDate, chance: number): number {
  const nights = daysBetween('2026-08-27', day) >= 0 && daysBetween(day, '2026-09-23') >= 0;
  // After a night the note is written at dawn of the next day.
  return nights ? instant(day, 29 * 60 + Math.floor(chance * 110)) : instant(day, 12 * 60 + Math.floor(chance * 540));
}

/** Taps without a line, as most are: with somebody of the team, every few days. */
function chips(): readonly Logged[] {
  const random = stream('prelude-sample', 'chips');
  const kinds: readonly MomentKind[] = ['talked', 'worked-together', 'talked', 'thanked'];
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const days = Array.from({ length: daysBetween(FIRST_DAY, AS_OF) }, (_, index) => addDays(FIRST_DAY, index));
  return days.flatMap((on, index): readonly Logged[] => {
    const [block] = Object.values(BLOCKS).filter(({ from, to }) => (from ?? '') <= on && on <= (to ?? ''));
    const person = pick(block?.team ?? []);
    const kind = pick(kinds);
    if (random() > 0.22 || person === undefined || kind === undefined) return [];
    const at = loggedAt(on, random());
    return [{ at, changes: [{ kind: 'moment', id: `c${index}`, fields: { person, kind, on, loggedAt: at } }] }];
  });
}

/** One tap on the days that were too much. */
function hardDays(): readonly Logged[] {
  const days = ['2026-07-11', '2026-08-06', '2026-09-03', '2026-10-31', '2026-11-07', '2026-11-13', '2027-01-23'];
  return days.map((id) => ({
    at: instant(id, 23 * 60),
    changes: [{ kind: 'day', id, fields: { hardShift: true } }],
  }));
}

function addDays(day: PlainDate, count: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
