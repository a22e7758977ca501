import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
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

it('says to nobody at work whom or what a promise is for', () => {
  const text = writeCalendar(withChanges([nights, promise, { kind: 'person', id: 'p', fields: { name: 'Irene' } }]));
  expect(text).not.toMatch(/secret|slides|irene/i);
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
