import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { linkedinSummary } from './linkedin-summary.ts';

const me = { yearBegan: '2026-07-01', linkedinPhoto: true, linkedinHeadline: true } as const;

it('holds once photo and headline are there', () => {
  expect(found(linkedinSummary, '2026-09-01', [has('identity', 'identity', me)])).toHaveLength(1);
});

it('does not before them', () => {
  expect(found(linkedinSummary, '2026-09-01', [has('identity', 'identity', { ...me, linkedinPhoto: false })])).toEqual(
    [],
  );
  expect(found(linkedinSummary, '2026-07-10', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when done', () => {
  const records = [has('identity', 'identity', me)];
  expect(found(linkedinSummary, '2026-09-01', afterDone(linkedinSummary, '2026-09-01', records))).toEqual([]);
});
