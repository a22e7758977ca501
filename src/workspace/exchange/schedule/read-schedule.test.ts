import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyWorkspace } from '../../workspace.ts';
import { journalOf } from '../journal-of.ts';
import { planSchedule } from './plan-schedule.ts';
import { readSchedule } from './read-schedule.ts';
import { calendar, days, event, shift, utf8 } from './schedule-files.fixtures.ts';

const NOBODY = journalOf(emptyWorkspace('device-1'));
const deep = process.env.PRELUDE_DEEP === '1';

function read(text: string) {
  const file = readSchedule(utf8(text), { zone: 'America/New_York' });
  if (!file.ok) throw new Error('refused');
  return file.value;
}

it('never throws, whatever lines an event has, and every day it gives is one', () => {
  const part = fc.constantFrom(
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'EXDATE',
    'SUMMARY',
    'UID',
    'RECURRENCE-ID',
    'STATUS:CANCELLED',
    'ATTENDEE',
    ';TZID=',
    'America/New_York',
    ';VALUE=DATE',
    ':',
    ';',
    ',',
    '=',
    '"',
    '\\',
    '\r\n',
    '\r\n ',
    '20261103',
    '20261103T190000',
    '20261103T190000Z',
    '20269999',
    'PT12H',
    '-P1D',
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO',
    'COUNT=5',
    'UNTIL=20261201',
    'INTERVAL=0',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VALARM',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    '\r\nDTSTART:20261103T190000\r\n',
    'MICU',
    'Lopez',
    'off',
    '__proto__',
    '李',
  );
  let done = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const file = read(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${parts.join('')}\r\nEND:VEVENT\r\nEND:VCALENDAR`);
      const { blocks } = planSchedule(file, 'whole-file', NOBODY);
      done += 1;
      for (const { rotation } of blocks) {
        expect(rotation.from <= rotation.to).toBe(true);
        expect(rotation.from).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }),
    { numRuns: deep ? 20_000 : 200 },
  );
  if (deep) console.log(`schedules: ${done} hostile files read, none thrown`);
});

it('keeps each shift on the wall clock it was written on', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${two(date)}`);
  const clock = fc.tuple(fc.nat(23), fc.constantFrom(0, 30)).map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);
  fc.assert(
    fc.property(day, clock, clock, fc.constantFrom('', 'Z', 'zone'), (on, start, end, as) => {
      fc.pre(start !== end);
      const written = shift(on, start, end, 'SUMMARY:MICU');
      const text =
        as === 'zone'
          ? written.replace(/(DTSTART|DTEND):/g, '$1;TZID=Asia/Tokyo:')
          : as === 'Z'
            ? written.replace(/(T\d{6})/g, '$1Z')
            : written;
      const file = read(calendar(as === 'Z' ? 'X-WR-TIMEZONE:UTC' : 'X-WR-TIMEZONE:America/Chicago', text));
      // A shift from midnight to 23:59 or later is a whole day, so no such one is made here.
      expect(file.shifts).toMatchObject([{ from: on, to: on, start, end }]);
    }),
  );
});

it('plans a file of thousands of titles, and refuses rules that repeat too much', () => {
  const strange = Array.from({ length: 4_000 }, (_, at) =>
    shift(
      `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
      '07:00',
      '19:00',
      `SUMMARY:Qx${'abcdefghij'[at % 10]}${at}z`,
    ),
  );
  const plan = planSchedule(read(calendar(...strange)), 'whole-file', NOBODY);
  expect(plan.blocks.length).toBeLessThanOrEqual(150);
  expect(plan.notes.join()).toMatch(/short runs of shifts are left out/);
  const long = event('DTSTART:20260101T070000', 'DTEND:20270101T070000', 'RRULE:FREQ=DAILY', 'SUMMARY:MICU');
  const refused = readSchedule(utf8(calendar(...Array.from({ length: 3 }, () => long))), { zone: 'UTC' });
  expect(refused.ok ? '' : refused.error[0]?.message).toMatch(/more than 200,000 days of shifts/);
});

it('offers the names, the words that are none apart, and counts what each has', () => {
  const file = read(
    calendar(
      shift('2026-11-02', '07:00', '19:00', 'SUMMARY:MICU - Lopez\\, Ana'),
      shift(
        '2026-11-03',
        '07:00',
        '19:00',
        'SUMMARY:MICU - Intern 4',
        'ATTENDEE;CN="Dr. Ana López":mailto:a@b.example',
      ),
      shift('2026-11-04', '07:00', '19:00', 'SUMMARY:MICU - Chen / Lopez\\, Ana'),
    ),
  );
  expect(file.lines.filter(({ name }) => name).map(({ text, shifts }) => [text, shifts])).toEqual([
    ['Lopez, Ana', 3],
    ['Chen', 1],
  ]);
  expect(file.lines.filter(({ name }) => !name).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['MICU', 'Intern 4']),
  );
});

it('leaves out the nights that a rule in UTC leaves out, on both sides of the change of clocks', () => {
  const nights = event(
    'DTSTART:20261026T230000Z',
    'DTEND:20261027T110000Z',
    'RRULE:FREQ=DAILY;COUNT=14',
    'EXDATE:20261028T230000Z,20261106T230000Z',
    'SUMMARY:NF',
    'UID:r',
  );
  const moved = event(
    'DTSTART:20261106T000000Z',
    'DTEND:20261106T120000Z',
    'RECURRENCE-ID:20261104T230000Z',
    'SUMMARY:ED',
    'UID:r',
  );
  const file = readSchedule(utf8(calendar('X-WR-TIMEZONE:America/New_York', nights, moved)), { zone: 'UTC' });
  const worked = file.ok ? file.value.shifts.map(({ from, start, title }) => `${from} ${start} ${title}`) : [];
  expect(worked.filter((one) => one.endsWith('NF'))).toEqual(
    days('2026-10-26', '2026-11-08')
      .filter((day) => !['2026-10-28', '2026-11-04', '2026-11-06'].includes(day))
      .map((day) => `${day} 19:00 NF`),
  );
  expect(worked).toContain('2026-11-05 19:00 ED');
});

it('says of a family name whose it is, where two share it', () => {
  const file = read(
    calendar(
      ...['Ana', 'Carl'].map((name, at) =>
        shift(`2026-11-0${at + 2}`, '07:00', '19:00', `SUMMARY:MICU - Lopez\\, ${name}`),
      ),
    ),
  );
  expect(file.lines.filter(({ name }) => name).map(({ text, within }) => [text, within])).toEqual([
    ['Lopez', ['Lopez, Ana', 'Lopez, Carl']],
    ['Lopez, Ana', []],
    ['Lopez, Carl', []],
  ]);
});

it('holds a department’s year, and refuses more than it can hold', () => {
  const count = deep ? 40_000 : 8_000;
  const one = (at: number) =>
    shift(
      `2026-11-${String((at % 28) + 1).padStart(2, '0')}`,
      '07:00',
      '19:00',
      `SUMMARY:MICU - Person ${at % 150}`,
      `UID:${at}`,
    );
  const text = calendar(...Array.from({ length: count }, (_, at) => one(at)));
  const before = process.cpuUsage();
  const file = read(text);
  const seconds = process.cpuUsage(before).user / 1e6;
  expect(file.events).toBe(count);
  expect(file.lines.length).toBeLessThanOrEqual(500);
  if (deep) console.log(`schedule of ${count} events: ${seconds.toFixed(1)} s`);
  const refused = readSchedule(utf8(calendar(...Array.from({ length: 50_001 }, () => event('X:')))), { zone: 'UTC' });
  expect(refused.ok ? '' : refused.error[0]?.message).toMatch(/more than 50,000 events/);
});
