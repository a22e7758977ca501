import { describe, expect, it } from 'vitest';
import { FRESH_DRAFTS } from './labelled-drafts.fresh.ts';
import { HELD_OUT_DRAFTS } from './labelled-drafts.held-out.ts';
import { SECOND_DRAFTS } from './labelled-drafts.second.ts';
import { TUNING_DRAFTS } from './labelled-drafts.tuning.ts';
import { measureLint } from './measure.ts';

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(0)} %`);

/** A few drafts below what was measured, so that a rule made worse fails. */
const FLOORS = {
  tuning: { precision: 0.85, recall: 0.9, all: { precision: 0.97, recall: 0.97 } },
  'held-out': { precision: 0.75, recall: 0.8, all: { precision: 0.95, recall: 0.95 } },
  // Two or three drafts a rule: too few to hold each one to a floor.
  fresh: { precision: 0, recall: 0, all: { precision: 0.88, recall: 0.75 } },
} as const;

describe.each([
  { set: 'tuning', drafts: [...TUNING_DRAFTS, ...SECOND_DRAFTS] },
  { set: 'held-out', drafts: HELD_OUT_DRAFTS },
  { set: 'fresh', drafts: FRESH_DRAFTS },
] as const)('on the $set drafts', ({ set, drafts }) => {
  const scores = measureLint(drafts);

  it('precision and recall of each rule', () => {
    console.log(
      [
        `linter on ${drafts.length} ${set} drafts (${drafts.filter(([labels]) => labels === '').length} clean)`,
        ...scores.map(
          ({ rule, labelled, found, alarms, precision, recall }) =>
            `  ${rule.padEnd(24)} ${found} of ${labelled} found, ${alarms} false alarms: precision ${percent(precision)}, recall ${percent(recall)}`,
        ),
      ].join('\n'),
    );
    for (const { rule, labelled, precision, recall } of scores) {
      if (set !== 'fresh') expect(labelled, rule).toBeGreaterThanOrEqual(4);
      expect(precision ?? 0, `precision of ${rule}`).toBeGreaterThanOrEqual(FLOORS[set].precision);
      expect(recall ?? 0, `recall of ${rule}`).toBeGreaterThanOrEqual(FLOORS[set].recall);
    }
  });

  it('precision and recall of all rules together', () => {
    const sum = (of: 'labelled' | 'found' | 'alarms') => scores.reduce((total, score) => total + score[of], 0);
    const precision = sum('found') / (sum('found') + sum('alarms'));
    const recall = sum('found') / sum('labelled');
    console.log(`  all rules, ${set}: precision ${percent(precision)}, recall ${percent(recall)}`);
    expect(precision).toBeGreaterThanOrEqual(FLOORS[set].all.precision);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[set].all.recall);
  });
});
