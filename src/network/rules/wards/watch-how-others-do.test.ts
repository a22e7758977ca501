import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { unwrittenRuleWatch } from './unwritten-rule-watch.ts';
import { watchHowOthersDo } from './watch-how-others-do.ts';

it('holds once, early in the year', () => {
  expect(found(watchHowOthersDo, '2026-07-03', [])).toEqual([]);
  expect(found(watchHowOthersDo, '2026-07-06', [])).toMatchObject([{ subject: 'first', person: null }]);
  expect(found(watchHowOthersDo, '2026-11-06', [])).toEqual([]);
});

it('ends with the first rule noted, and leaves what was learned to be noted', () => {
  const records = afterDone(watchHowOthersDo, '2026-07-06', []);
  expect(found(watchHowOthersDo, '2026-07-06', records)).toEqual([]);
  expect(found(unwrittenRuleWatch, '2026-07-08', records)).toHaveLength(1);
});
