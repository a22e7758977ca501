import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { unwrittenRuleWatch } from './unwritten-rule-watch.ts';

const watched = { situation: 'Calling a consultant', way: 'watch', startedOn: '2026-11-10' } as const;

it('holds from the day one set out to watch', () => {
  expect(found(unwrittenRuleWatch, '2026-11-10', [has('unwritten-rule', 'u', watched)])).toMatchObject([
    { subject: 'unwritten-rule/u', person: null, window: { best: '2026-11-13' } },
  ]);
});

it('does not before it, nor when it was let go', () => {
  expect(found(unwrittenRuleWatch, '2026-11-09', [has('unwritten-rule', 'u', watched)])).toEqual([]);
  const gone = has('unwritten-rule', 'u', { ...watched, letGoOn: '2026-11-11' });
  expect(found(unwrittenRuleWatch, '2026-11-12', [gone])).toEqual([]);
});

it('ends when something was learned', () => {
  const records = afterDone(unwrittenRuleWatch, '2026-11-12', [has('unwritten-rule', 'u', watched)]);
  expect(found(unwrittenRuleWatch, '2026-11-12', records)).toEqual([]);
});
