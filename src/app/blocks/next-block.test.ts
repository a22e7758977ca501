import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, isPlainDate } from '../../base/plain-date.ts';
import type { Block } from '../../network/records/block.ts';
import { blockFindings } from './block-findings.ts';
import { nextBlock, trainingYearStart, USUAL_DAYS } from './next-block.ts';

const day = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays('2026-11-22', days));
const block = fc.record({ from: fc.option(day), to: fc.option(day) });

it('starts the day after the last one ends, as long as that one, with nothing between', () => {
  fc.assert(
    fc.property(fc.array(block), day, (blocks, today) => {
      const next = nextBlock(blocks, today);
      const whole = blocks.filter(({ from, to }) => from !== null && to !== null && from <= to);
      expect(isPlainDate(next.from ?? '') && isPlainDate(next.to ?? '')).toBe(true);
      if (whole.length === 0) return;
      const last = whole.reduce((a, b) => ((b.to ?? '') > (a.to ?? '') ? b : a));
      expect(daysBetween(last.to ?? '', next.from ?? '')).toBe(1);
      expect(daysBetween(next.from ?? '', next.to ?? '')).toBe(daysBetween(last.from ?? '', last.to ?? ''));
    }),
  );
});

it('fills a year by itself, without gap or overlap', () => {
  const year: Block[] = [];
  while (year.length < 13) year.push(nextBlock(year, '2026-11-22'));
  expect(blockFindings(year.map((values, at) => ({ id: String(at), values })))).toEqual([]);
  expect(year[0]).toMatchObject({ type: 'ward', from: '2026-07-01', to: '2026-07-28' });
  expect(year[12]?.to).toBe(addDays('2026-07-01', 13 * USUAL_DAYS - 1));
});

it('knows the training year', () => {
  expect(trainingYearStart('2026-06-30')).toBe('2025-07-01');
  expect(trainingYearStart('2026-07-01')).toBe('2026-07-01');
});
