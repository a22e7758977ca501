import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { cvUpToDate } from './cv-up-to-date.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';

const updated = (cvUpdatedOn: string) => has('identity', 'identity', { cvUpdatedOn });
const meeting = has('meeting', 'm', { person: 'p', on: '2026-11-22' });

it('holds from the second month, and each quarter', () => {
  expect(found(cvUpToDate, '2026-08-05', [])).toHaveLength(1);
  expect(found(cvUpToDate, '2026-07-20', [])).toEqual([]);
  expect(found(cvUpToDate, TODAY, [updated('2026-08-01')])).toHaveLength(1);
  expect(found(cvUpToDate, TODAY, [updated('2026-10-01')])).toEqual([]);
});

it('comes sooner where a meeting is planned or a writer waits', () => {
  expect(found(cvUpToDate, TODAY, [lopez, meeting, updated('2026-10-01')])).toMatchObject([
    { window: { opens: '2026-11-17', best: '2026-11-19' } },
  ]);
  const letter = has('letter', 'l', { person: 'p', askedOn: '2026-11-01', answer: 'agreed', answeredOn: '2026-11-16' });
  expect(found(cvUpToDate, TODAY, [lopez, letter, updated('2026-10-01')])[0]?.why).toContain('packet');
});

it('does not where it was looked over within the month, meeting or not', () => {
  expect(found(cvUpToDate, TODAY, [lopez, meeting, updated('2026-11-05')])).toEqual([]);
});

it('ends when it is up to date', () => {
  expect(found(cvUpToDate, TODAY, afterDone(cvUpToDate, TODAY, [lopez, meeting]))).toEqual([]);
});
