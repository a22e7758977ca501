import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { applyChanges, type Change, emptyWorkspace, type Workspace } from '../workspace.ts';
import { writeCalendar } from './write-calendar.ts';
import { NAMES } from './writers.arbitrary.ts';

const LOGGED = Date.UTC(2026, 10, 22, 12, 0, 0);
const withChanges = (changes: readonly Change[], now = LOGGED) => applyChanges(emptyWorkspace('d'), changes, now);
const eventsOf = (workspace: Workspace) => convertIcsCalendar(undefined, writeCalendar(workspace) ?? '').events ?? [];
const octets = (text: string) => new TextEncoder().encode(text).length;

const nights: Change = {
  kind: 'block',
  id: 'b1',
  fields: { type: 'nights', from: '2026-12-29', to: '2027-01-11', note: 'secret' },
};
const promise: Change = {
  kind: 'help',
  id: 'h1',
  fields: { direction: 'given', what: 'Secret slides', person: 'p', due: '2026-12-31' },
};

it('is read back by another library: blocks and dated promises as whole days', () => {
  const events = eventsOf(withChanges([nights, promise]));
  expect(events).toMatchObject([
    {
      uid: 'block-b1@prelude',
      summary: 'Night float',
      start: { type: 'DATE', date: new Date('2026-12-29') },
      end: { type: 'DATE', date: new Date('2027-01-12') },
      stamp: { date: new Date(LOGGED) },
      timeTransparent: 'TRANSPARENT',
      class: 'PRIVATE',
    },
    {
      uid: 'help-h1@prelude',
      summary: 'Follow-up, 10 min',
      start: { type: 'DATE', date: new Date('2026-12-31') },
      end: { type: 'DATE', date: new Date('2027-01-01') },
      alarms: [{ action: 'DISPLAY', trigger: { type: 'relative', value: { hours: 18 } } }],
    },
  ]);
});

const year: readonly Change[] = [
  { kind: 'person', id: 'p', fields: { name: 'Irene' } },
  {
    kind: 'meeting',
    id: 'm1',
    fields: { person: 'p', on: '2026-12-03', at: '14:30', minutes: 20, where: 'Secret office', questions: 'Secret?' },
  },
  { kind: 'meeting', id: 'm2', fields: { person: 'p', on: '2026-12-04' } },
  { kind: 'meeting', id: 'm3', fields: { person: 'p', on: '2026-12-05', letGoOn: '2026-12-01' } },
  {
    kind: 'event',
    id: 'v1',
    fields: { type: 'regional-meeting', name: 'Secret days', from: '2026-12-10', to: '2026-12-12', goal: 'Secret' },
  },
  { kind: 'event', id: 'v2', fields: { name: 'Secret', from: '2026-12-13' } },
  {
    kind: 'letter',
    id: 'l1',
    fields: { person: 'p', submitOn: '2027-03-01', askedOn: '2026-12-01', answer: 'agreed' },
  },
  {
    kind: 'letter',
    id: 'l2',
    fields: { person: 'p', submitOn: '2027-03-01', askedOn: '2026-12-01', answer: 'declined' },
  },
  { kind: 'letter', id: 'l3', fields: { person: 'p', submitOn: '0000-01-01' } },
  { kind: 'task', id: 't1', fields: { person: 'p', what: 'Secret slides', due: '2026-12-14' } },
  { kind: 'task', id: 't2', fields: { what: 'Secret', due: '2026-12-14', doneOn: '2026-12-01' } },
  {
    kind: 'interview',
    id: 'i1',
    fields: { name: 'Secret program', on: '2026-12-15', at: '23:30', questions: 'Secret' },
  },
  { kind: 'interview', id: 'i2', fields: { name: 'Secret program', on: '2026-12-16', answer: 'declined' } },
];

it('is read back by another library: meetings, events, letter deadlines, tasks and interviews, each with its own UID', () => {
  const events = eventsOf(withChanges(year));
  const told = events.map(({ uid, summary, start, end, duration, timeTransparent, alarms }) => [
    uid,
    summary,
    start.type === 'DATE'
      ? `${start.date.toISOString().slice(0, 10)} to ${end?.date.toISOString().slice(0, 10)}`
      : `${start.date.toISOString().slice(0, 16)} for ${(duration?.hours ?? 0) * 60 + (duration?.minutes ?? 0)}`,
    timeTransparent,
    alarms?.length ?? 0,
  ]);
  expect(told).toEqual([
    ['task-t1@prelude', 'Task', '2026-12-14 to 2026-12-15', 'TRANSPARENT', 1],
    ['letter-l1@prelude', 'Paperwork, 10 min', '2027-01-11 to 2027-01-12', 'TRANSPARENT', 1],
    ['meeting-m1@prelude', 'Meeting', '2026-12-03T14:30 for 20', 'OPAQUE', 1],
    ['meeting-m2@prelude', 'Meeting', '2026-12-04 to 2026-12-05', 'TRANSPARENT', 0],
    ['event-v1@prelude', 'Conference', '2026-12-10 to 2026-12-13', 'TRANSPARENT', 0],
    ['event-v2@prelude', 'Event', '2026-12-13 to 2026-12-14', 'TRANSPARENT', 0],
    ['interview-i1@prelude', 'Appointment', '2026-12-15T23:30 for 60', 'OPAQUE', 1],
  ]);
});

it('says to nobody at work whom or what it is about', () => {
  const text = writeCalendar(withChanges([nights, promise, ...year]));
  expect(text).not.toMatch(/secret|slides|irene|letter(?!-)|interview(?!-)|program/i);
});

it('reads back every day and time there is in a random year', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const meeting = fc.record({
    on: day,
    at: fc.option(time, { nil: null }),
    minutes: fc.integer({ min: 1, max: 480 }),
  });
  fc.assert(
    fc.property(fc.array(meeting, { minLength: 1, maxLength: 5 }), (meetings) => {
      const changes = meetings.map((fields, at): Change => ({ kind: 'meeting', id: `${at}`, fields }));
      const events = eventsOf(withChanges(changes));
      expect(events).toHaveLength(meetings.length);
      for (const { uid, start } of events) {
        const { on, at } = meetings[Number(uid.replace(/\D/g, ''))] ?? {};
        expect(start.date.toISOString().slice(0, 16)).toBe(`${on}T${at ?? '00:00'}`);
      }
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 2000 : 50 },
  );
});

it('keeps its UID and raises its SEQUENCE with every change', () => {
  const before = withChanges([nights]);
  const after = applyChanges(before, [{ kind: 'block', id: 'b1', fields: { to: '2027-01-12' } }], LOGGED + 60_000);
  const [first, second] = [eventsOf(before)[0], eventsOf(after)[0]];
  expect(second?.uid).toBe(first?.uid);
  expect(second?.sequence).toBe((first?.sequence ?? 0) + 60);
  expect(second?.sequence).toBeLessThan(2 ** 31);
  expect(writeCalendar(before)).toBe(writeCalendar(before));
});

it('leaves out what is given, let go, asked, without a day or impossible', () => {
  const help = (id: string, fields: object): Change => ({
    kind: 'help',
    id,
    fields: { direction: 'given', due: '2026-12-31', ...fields },
  });
  const workspace = withChanges([
    help('1', { doneOn: '2026-12-01' }),
    help('2', { letGoOn: '2026-12-01' }),
    help('3', { direction: 'asked' }),
    help('4', { due: null }),
    help('5', { due: '9999-12-31' }),
    { kind: 'block', id: '1', fields: { from: '2026-12-02', to: '2026-12-01' } },
    { kind: 'block', id: '2', fields: { from: '2026-12-02' } },
  ]);
  expect(writeCalendar(workspace)).toBeUndefined();
  expect(writeCalendar(emptyWorkspace('d'))).toBeUndefined();
});

it('ends lines by CRLF, folds them at 75 octets, and gives names back as they were', () => {
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }));
  fc.assert(
    fc.property(name, (given) => {
      fc.pre(/^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u.test(given));
      const workspace = withChanges([
        { kind: 'block', id: 'b', fields: { name: given, from: '2026-12-01', to: '2026-12-02' } },
      ]);
      const text = writeCalendar(workspace) ?? '';
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(eventsOf(workspace)[0]?.summary).toBe(given.trim());
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 2000 : 100 },
  );
});
