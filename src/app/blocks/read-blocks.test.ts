import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, isPlainDate } from '../../base/plain-date.ts';
import { BLOCK_TYPES } from '../../network/records/block.ts';
import { readBlocks } from './read-blocks.ts';

const TODAY = '2026-11-22';
const runs = process.env.PRELUDE_DEEP === '1' ? 5_000 : 200;

it('never throws, and gives only blocks that may be kept', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '7/1',
      'Jul 1',
      '13/32/2026',
      '2026-02-30',
      '"',
      '\t',
      '\n',
      'MICU',
      '7/1/2026 - 6/1/2026',
      '1/1/0000',
    ),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.constantFrom('\t', '\n', ' ', ';'), (cells, between) => {
      const { blocks } = readBlocks(cells.join(between), TODAY);
      read += 1;
      for (const { from, to, type, name } of blocks) {
        expect(isPlainDate(from ?? '') && isPlainDate(to ?? '') && (from ?? '') <= (to ?? '')).toBe(true);
        expect(BLOCK_TYPES).toContain(type);
        expect((name ?? '').length).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: runs },
  );
  if (runs > 200) console.log(`pasted blocks: ${read} hostile texts read, none thrown`);
});

it('reads back what a spreadsheet would hold', () => {
  const row = fc.record({
    type: fc.constantFrom(...BLOCK_TYPES),
    name: fc.constantFrom('Cardiology', 'Team 3', 'Ward 7B', ''),
    at: fc.integer({ min: 0, max: 360 }),
    days: fc.integer({ min: 0, max: 40 }),
    written: fc.constantFrom('iso', 'us', 'words'),
  });
  const write = (day: string, as: string) => {
    const [year = '', month, date] = day.split('-').map(Number);
    if (as === 'iso') return day;
    if (as === 'us') return `${month}/${date}/${year}`;
    return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  };
  fc.assert(
    fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
      const wanted = rows.map(({ at, days, ...rest }) => ({
        ...rest,
        from: addDays('2026-07-01', at),
        to: addDays('2026-07-01', at + days),
      }));
      const text = wanted.map(({ type, name, from, to, written }) =>
        [type, name, write(from, written), write(to, written)].join('\t'),
      );
      const { blocks, skipped } = readBlocks(['Type\tName\tFrom\tTo', ...text].join('\r\n'), TODAY);
      expect(skipped).toEqual([]);
      expect(blocks.map(({ type, name, from, to }) => [type, name ?? '', from, to])).toEqual(
        wanted.map(({ type, name, from, to }) => [type, name, from, to]),
      );
    }),
  );
});

it('understands the words and dates of real schedules', () => {
  const { blocks, skipped } = readBlocks(
    [
      'MICU\t\tJul 29\tAug 25',
      'Elective\tGI consults\t9/23/26 - 10/20/26',
      'Vacation\t\t1/4\t1/10',
      'General Medicine, Team 3\t3/1/2027\t3/28/2027',
      'NF\tTower\t4/1\t4/14',
      'Cardiology\t5/1/2027',
      'Something\tentirely\tdifferent',
      'ward\tBackwards\t6/20/2027\t6/1/2027',
    ].join('\n'),
    TODAY,
  );
  expect(blocks.map(({ type, name, from, to }) => [type, name, from, to])).toEqual([
    ['icu', 'MICU', '2026-07-29', '2026-08-25'],
    ['elective', 'GI consults', '2026-09-23', '2026-10-20'],
    ['vacation', undefined, '2027-01-04', '2027-01-10'],
    ['ward', 'General Medicine, Team 3', '2027-03-01', '2027-03-28'],
    ['nights', 'NF, Tower', '2027-04-01', '2027-04-14'],
  ]);
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [6, 'no last day'],
    [7, 'no first day, such as 7/1/2026'],
    [8, 'ends on 2027-06-01, before it starts on 2027-06-20'],
  ]);
});
