import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainDate } from '../../base/plain-date.ts';
import { anyChanges, anyDay } from '../journal/journal.arbitrary.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { shiftDay } from './shift-day.ts';
import { readWhen } from './when.ts';

const nights = updateJournal(emptyJournal, [
  {
    kind: 'block',
    id: 'n',
    after: { type: 'nights', from: '2026-10-26', to: '2026-11-08', shiftStart: '19:00', shiftEnd: '07:00' },
  },
]);
const at = (now: string) => {
  const [date = '', clock = ''] = now.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { date, minutes: 60 * hours + minutes };
};
/** A Thursday. */
const NOON = '2026-11-05 12:00';

// biome-ignore format: a table
it.each([
  ['(yesterday)', '2026-11-04', ''],
  ['Yesterday.', '2026-11-04', ''],
  ['yesterday', '2026-11-04', ''],
  ['Yesterday taught me to prone early', '2026-11-04', 'taught me to prone early'],
  ['yesterday’s lecture on ARDS', '2026-11-04', 'lecture on ARDS'],
  ['yesterday at 5pm she called the PD', '2026-11-04', 'at 5pm she called the PD'],
  ['yesterday evening', '2026-11-04', 'evening'],
  ['talked to her yest about QI', '2026-11-04', 'talked to her about QI'],
  ['yday: coffee', '2026-11-04', 'coffee'],
  ['last night she walked me through it', '2026-11-04', 'she walked me through it'],
  ['last night at 2am', '2026-11-04', 'at 2am'],
  ['night before last', '2026-11-03', ''],
  ['the day before yesterday', '2026-11-03', ''],
  ['day before yesterday, noon conference', '2026-11-03', 'noon conference'],
  ['today on rounds', '2026-11-05', 'on rounds'],
  ['tonight', '2026-11-05', ''],
  ['this morning', '2026-11-05', ''],
  ['this afternoon a question on TTE', '2026-11-05', 'a question on TTE'],
  ['earlier today', '2026-11-05', 'earlier'],
  ['Tuesday on rounds', '2026-11-03', 'on rounds'],
  ['on rounds Tuesday', '2026-11-03', 'on rounds'],
  ['on rounds (Tuesday) with the team', '2026-11-03', 'on rounds with the team'],
  ['on Tuesday, after sign-out', '2026-11-03', 'after sign-out'],
  ['tues', '2026-11-03', ''],
  ['Thursday', '2026-11-05', ''],
  ['last Thursday', '2026-10-29', ''],
  ['last Tuesday', '2026-11-03', ''],
  ['this Tuesday', '2026-11-03', ''],
  ['Tuesday last week', '2026-10-27', ''],
  ['Friday', '2026-10-30', ''],
  ['Sunday', '2026-11-01', ''],
  ['Sunday last week', '2026-11-01', ''],
  ['Mon morning report', '2026-11-02', 'morning report'],
  ['on Sat', '2026-10-31', ''],
  ['Monday’s M&M', '2026-11-02', 'M&M'],
  ['met on wed', '2026-11-04', 'met'],
  ['2 days ago', '2026-11-03', ''],
  ['two days ago in clinic', '2026-11-03', 'in clinic'],
  ['3d ago', '2026-11-02', ''],
  ['a week ago', '2026-10-29', ''],
  ['2 weeks ago', '2026-10-22', ''],
  ['a couple of days ago', '2026-11-03', ''],
  ['an hour ago', '2026-11-05', ''],
  ['20 hours ago', '2026-11-04', ''],
  ['last week', '2026-10-29', ''],
  ['Nov 3', '2026-11-03', ''],
  ['Nov 3rd, grand rounds', '2026-11-03', 'grand rounds'],
  ['November 3, 2026', '2026-11-03', ''],
  ['3 November', '2026-11-03', ''],
  ['the 3rd of November', '2026-11-03', 'the'],
  ['Oct 31', '2026-10-31', ''],
  ['May 5', '2026-05-05', ''],
  ['11/3/2026', '2026-11-03', ''],
  ['11/3/26 QI meeting', '2026-11-03', 'QI meeting'],
  ['2026-11-03', '2026-11-03', ''],
  ['will send it. Taught me yesterday', '2026-11-04', 'will send it. Taught me'],
  ['tomorrow she is off, taught me yesterday', '2026-11-04', 'tomorrow she is off, taught me'],
])('by day: %s', (text, on, rest) => {
  expect(readWhen(text, at(NOON), emptyJournal)).toMatchObject({ on, rest });
});

// biome-ignore format: a table
it.each([
  '', ' ', 'ARDS and proning', 'may', 'she may help', 'it may 3 times a day', 'sat with the family', 'I sat with her', 'Sat down with the PD',
  'sun exposure', 'the sun', 'march through the differential', 'march', 'in March', 'second opinion', 'a second look', 'in a second', '1 in 3',
  '1/3 of patients', 'T2DM', 'strength 5/5', '2/6 murmur', 'BP 120/80', 'HR 98', 'SpO2 92', '5 mg', 'vanc 1 g q12', 'K 3.5', 'Na 12.11.2026',
  '10 min', '3 days', '2 weeks of antibiotics', 'day 3', 'POD 2', 'the last week of the rotation', 'his last week', 'over the last 3 days',
  'the past year', 'last month', 'last year', 'a year ago', 'now I see', 'now', 'just now', 'at night', 'noon conference', 'in the morning',
  'good morning', 'midnight census', 'weekend', 'last weekend', 'every Monday', 'Tuesdays', 'tomorrow', 'tmrw', 'next Tuesday',
  'by Friday', 'will meet Friday', 'I’ll ask her on Monday', 'for Monday', 'in 2 days', 'next week', 'Nov 6', 'Dec 24', 'November 2027', 'Dec 2 units',
  'March 3, 1985', 'call 4-5-6', 'Dr. May', 'April Jones', 'June, the nurse', 'August Wilson', 'Dr. Friday-Smith', 'Dr. Sunday', '9999999999 days ago', '99999999999 hours ago', 'wedge', 'monitor', 'sunday-school will',
  'Nov 31', '31/02/2026', '2026-02-30', '99/99/9999', '7p-7a', 'q6h', 'x3', '24/7', '9 to 5', '5/10 pain', 'PGY-2', 'room 4', 'ext 5-1234',
])('no day in: %s', (text) => {
  expect(readWhen(text, at(NOON), emptyJournal)).toBeNull();
});

// biome-ignore format: a table
it.each([
  // 02:00 on Wednesday belongs to Tuesday's night.
  ['2026-11-04 02:00', 'today', '2026-11-03'],
  ['2026-11-04 02:00', 'tonight', '2026-11-03'],
  ['2026-11-04 02:00', 'yesterday', '2026-11-02'],
  ['2026-11-04 02:00', 'last night', '2026-11-02'],
  ['2026-11-04 02:00', 'night before last', '2026-11-01'],
  ['2026-11-04 02:00', 'this evening', '2026-11-03'],
  ['2026-11-04 02:00', 'tomorrow', null],
  ['2026-11-04 02:00', 'Tuesday', '2026-11-03'],
  ['2026-11-04 02:00', 'Wednesday', '2026-10-28'],
  ['2026-11-04 02:00', 'Nov 4', null],
  ['2026-11-04 02:00', 'Nov 3', '2026-11-03'],
  ['2026-11-04 02:00', '2 hours ago', '2026-11-03'],
  ['2026-11-04 02:00', '20 hours ago', '2026-11-02'],
  ['2026-11-04 02:00', '1 day ago', '2026-11-02'],
  ['2026-11-04 02:00', 'at 11pm', null],
  ['2026-11-04 02:00', 'yesterday at 5pm', '2026-11-03'],
  ['2026-11-04 02:00', 'yesterday at 2am', '2026-11-02'],
  // The same night told after sleep.
  ['2026-11-04 15:00', 'last night', '2026-11-03'],
  ['2026-11-04 15:00', 'at 2am she walked me through it', '2026-11-03'],
  ['2026-11-04 15:00', 'yesterday', '2026-11-03'],
  ['2026-11-04 15:00', 'yesterday at 2am', '2026-11-02'],
  ['2026-11-04 15:00', 'Tuesday at 11 pm', '2026-11-03'],
  ['2026-11-04 15:00', 'Wednesday at 3am', '2026-11-03'],
  ['2026-11-04 15:00', 'at 9am', null],
  ['2026-11-04 15:00', '10 hours ago', '2026-11-03'],
  ['2026-11-04 15:00', 'today', '2026-11-04'],
  // Clocks go back on 1 November 2026.
  ['2026-11-01 12:00', 'yesterday', '2026-10-31'],
  ['2026-11-02 02:00', 'yesterday', '2026-10-31'],
  ['2026-11-02 12:00', '2 days ago', '2026-10-31'],
])('on nights at %s, %s', (now, text, on) => {
  expect(readWhen(text, at(now), nights)?.on ?? null).toBe(on);
});

// biome-ignore format: a table
it.each([
  ['2027-01-01 12:00', 'yesterday', '2026-12-31'],
  ['2027-01-01 02:00', 'today', '2026-12-31'],
  ['2027-01-05 12:00', 'Dec 20', '2026-12-20'],
  ['2027-01-01 12:00', 'Tuesday', '2026-12-29'],
  ['2027-01-01 12:00', 'last week', '2026-12-25'],
  ['2027-03-01 12:00', 'yesterday', '2027-02-28'],
  ['2027-03-01 12:00', 'Feb 29', null],
  ['2028-03-01 12:00', 'yesterday', '2028-02-29'],
  ['2028-03-05 12:00', 'Feb 29', '2028-02-29'],
  ['2026-12-01 00:30', 'yesterday', '2026-11-29'],
  ['2027-03-14 12:00', 'yesterday', '2027-03-13'],
  ['2027-03-15 12:00', '2 days ago', '2027-03-13'],
  ['2027-03-14 12:00', '12 hours ago', '2027-03-13'],
  ['2027-07-01 12:00', 'June 30', '2027-06-30'],
  ['2026-11-22 12:00', 'Jan 20', null],
  ['2026-11-22 12:00', 'January 20, 2026', '2026-01-20'],
])('at %s, %s', (now, text, on) => {
  expect(readWhen(text, at(now), emptyJournal)?.on ?? null).toBe(on);
});

const deep = process.env.PRELUDE_DEEP === '1';
const piece = fc.oneof(
  fc.constantFrom(
    'yesterday',
    'last night',
    'Tuesday',
    'on',
    'next',
    'Nov 3',
    '2 days ago',
    'tomorrow',
    'at 2am',
    'may',
    'last',
    'week',
    '3',
    'ago',
    '’s',
    '(',
    ',',
    '. ',
    '2026-11-04',
    'sat',
    'this',
    'morning',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));

it('tells a day up to today, takes its words out of the text and nothing else, and says so again', () => {
  let done = 0;
  fc.assert(
    fc.property(anyText, anyChanges, anyDay, fc.nat({ max: 1439 }), (text, changes, date, minutes) => {
      const journal = updateJournal(emptyJournal, changes);
      const read = readWhen(text, { date, minutes }, journal);
      done += 1;
      expect(readWhen(text, { date, minutes }, journal)).toEqual(read);
      if (read === null) return;
      expect(isPlainDate(read.on)).toBe(true);
      expect(read.on <= shiftDay(journal, { date, minutes })).toBe(true);
      expect(text).toContain(read.matched);
      const bare = (words: string) => words.replace(/[\s,;:–—-]+/g, '');
      const without = text.split(read.matched).map((_, at, parts) => {
        const before = parts.slice(0, at).join(read.matched);
        return bare(`${before}${parts.slice(at).join(read.matched)}`);
      });
      const left = [bare(text), ...without.slice(1)];
      expect(
        read.rest === '' ? left.some((words) => !/[\p{L}\p{N}]/u.test(words)) : left.includes(bare(read.rest)),
      ).toBe(true);
      expect(read.rest).toBe(read.rest.trim());
    }),
    { numRuns: deep ? 20_000 : 300 },
  );
  if (deep) console.log(`days in text: ${done} lines, none read into the future`);
});

it('finds no second day in what is left of a line with one', () => {
  const words = fc.constantFrom(
    'yesterday',
    'last night',
    'Tuesday',
    'on Tuesday',
    'Nov 3',
    '2 days ago',
    '2026-11-03',
    'this morning',
    'a week ago',
  );
  const around = fc.constantFrom(
    '',
    'taught me ARDS',
    'on rounds',
    'she may help',
    'second opinion',
    'I sat with',
    'coffee,',
    'T2DM:',
  );
  fc.assert(
    fc.property(around, words, around, (before, when, after) => {
      const read = readWhen(`${before} ${when} ${after}`, at(NOON), emptyJournal);
      expect(read).not.toBeNull();
      expect(readWhen(read?.rest ?? '', at(NOON), emptyJournal)).toBeNull();
    }),
  );
});
