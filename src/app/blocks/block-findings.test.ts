import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import type { Block } from '../../network/records/block.ts';
import { blockFindings } from './block-findings.ts';

const START = '2026-07-01';
const span = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([at, days]) => ({ from: addDays(START, at), to: addDays(START, at + days) }));
const known = (blocks: readonly Block[]) => blocks.map((values, at) => ({ id: String(at), values }));
const claims = (blocks: readonly Block[], day: string) =>
  blocks.filter(({ from, to }) => (from ?? '9') <= day && day <= (to ?? '')).length;

it('counts as gaps exactly the days between first and last that no block claims', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (blocks) => {
      const first = blocks.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
      const last = blocks.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
      const free = Array.from({ length: 75 }, (_, at) => addDays(START, at)).filter(
        (day) => day > first && day < last && claims(blocks, day) === 0,
      );
      const gaps = blockFindings(known(blocks)).flatMap((finding) => (finding.what === 'gap' ? [finding] : []));
      expect(gaps.reduce((sum, { days }) => sum + days, 0)).toBe(free.length);
      for (const { from, to } of gaps) expect(claims(blocks, from) + claims(blocks, to)).toBe(0);
    }),
  );
});

it('tells of an overlap exactly where a day is claimed twice, and names two blocks that do', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (blocks) => {
      const twice = Array.from({ length: 75 }, (_, at) => addDays(START, at)).some((day) => claims(blocks, day) > 1);
      const overlaps = blockFindings(known(blocks)).flatMap((finding) => (finding.what === 'overlap' ? [finding] : []));
      expect(overlaps.length > 0).toBe(twice);
      for (const { block, other, days } of overlaps) {
        const two = [blocks[Number(block)], blocks[Number(other)]].filter((found) => found !== undefined);
        expect(
          Array.from({ length: 75 }, (_, at) => addDays(START, at)).filter((day) => claims(two, day) === 2),
        ).toHaveLength(days);
      }
    }),
  );
});

it('does not depend on the order the blocks are in', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (blocks) => {
      const sorted = (found: ReturnType<typeof blockFindings>) => found.map((one) => JSON.stringify(one)).sort();
      expect(sorted(blockFindings(known(blocks).reverse()))).toEqual(sorted(blockFindings(known(blocks))));
    }),
  );
});

it('lets vacation and jeopardy lie within another block, and names dates that cannot be', () => {
  expect(
    blockFindings([
      { id: 'a', values: { type: 'elective', from: '2026-07-01', to: '2026-07-28' } },
      { id: 'b', values: { type: 'vacation', from: '2026-07-06', to: '2026-07-12' } },
      { id: 'c', values: { type: 'ward', from: '2026-07-29', to: '2026-07-20' } },
      { id: 'd', values: { type: 'icu', from: '2026-07-30' } },
      { id: 'e', values: { type: 'icu', from: '2026-08-01', to: '2026-08-02' } },
    ]),
  ).toEqual([
    { block: 'c', what: 'ends-before-start' },
    { block: 'd', what: 'dates-missing' },
    { block: 'e', what: 'gap', from: '2026-07-29', to: '2026-07-31', days: 3 },
  ]);
});
