import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';

/** Something to look at in the year, said at the block it comes after or belongs to. */
export type BlockFinding =
  | { readonly block: string; readonly what: 'dates-missing' }
  | { readonly block: string; readonly what: 'ends-before-start' }
  /** Days of no block, before this one. */
  | {
      readonly block: string;
      readonly what: 'gap';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly days: number;
    }
  /** Days that this block and an earlier one both claim. */
  | { readonly block: string; readonly what: 'overlap'; readonly other: string; readonly days: number };

interface Span {
  readonly id: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly type: Block['type'];
}

/** Gaps between blocks and overlaps of them, and dates that cannot be. Vacation and jeopardy lie within others: no overlap. */
export function blockFindings(blocks: readonly Known<Block>[]): readonly BlockFinding[] {
  const findings: BlockFinding[] = [];
  const spans: Span[] = [];
  for (const { id, values } of blocks) {
    const { from, to, type } = values;
    if (from == null || to == null) findings.push({ block: id, what: 'dates-missing' });
    else if (to < from) findings.push({ block: id, what: 'ends-before-start' });
    else spans.push({ id, from, to, type });
  }
  spans.sort((a, b) => (a.from === b.from ? compare(a.id, b.id) : compare(a.from, b.from)));
  /** The block that reaches furthest so far: of all, and of those that fill their days alone. */
  let furthest: Span | null = null;
  let alone: Span | null = null;
  for (const span of spans) {
    if (furthest !== null && daysBetween(furthest.to, span.from) > 1) {
      const from = addDays(furthest.to, 1);
      const to = addDays(span.from, -1);
      findings.push({ block: span.id, what: 'gap', from, to, days: daysBetween(from, to) + 1 });
    }
    if (furthest === null || span.to > furthest.to) furthest = span;
    if (span.type === 'vacation' || span.type === 'jeopardy') continue;
    if (alone !== null && span.from <= alone.to) {
      const end = span.to < alone.to ? span.to : alone.to;
      findings.push({ block: span.id, what: 'overlap', other: alone.id, days: daysBetween(span.from, end) + 1 });
    }
    if (alone === null || span.to > alone.to) alone = span;
  }
  return findings;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
