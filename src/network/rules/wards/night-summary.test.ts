import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { nightSummary } from './night-summary.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const nights = has('block', 'n', { type: 'nights', from: '2026-11-09', to: '2026-11-20' });
const taught = has('learning-loop', 'l', { person: 'p', point: 'Pressors', heardOn: '2026-11-12' });

it('holds the morning after a night on which an attending taught something, for a few days', () => {
  expect(found(nightSummary, '2026-11-13', [lopez, nights, taught])).toMatchObject([
    { subject: 'learning-loop/l', person: 'p', window: { best: '2026-11-13', closes: '2026-11-15' } },
  ]);
  expect(found(nightSummary, '2026-11-16', [lopez, nights, taught])).toEqual([]);
});

it('does not after a day shift, nor for a nurse', () => {
  const ward = has('block', 'n', { ...nights.after, type: 'ward' });
  const nurse = has('person', 'p', { name: 'Ana', role: 'nurse' });
  expect(found(nightSummary, '2026-11-13', [lopez, ward, taught])).toEqual([]);
  expect(found(nightSummary, '2026-11-13', [nurse, nights, taught])).toEqual([]);
});

it('ends when it was sent', () => {
  const records = [lopez, nights, taught];
  expect(found(nightSummary, '2026-11-13', afterDone(nightSummary, '2026-11-13', records))).toEqual([]);
  const feedback = has('feedback-loop', 'f', { person: 'p', receivedOn: '2026-11-12', tone: 'mixed' });
  const others = [lopez, nights, feedback];
  expect(found(nightSummary, '2026-11-13', others)).toMatchObject([{ subject: 'feedback-loop/f' }]);
  expect(found(nightSummary, '2026-11-13', afterDone(nightSummary, '2026-11-13', others))).toEqual([]);
});

it('asks once in a rotation of nights of which nothing is noted', () => {
  expect(found(nightSummary, '2026-11-11', [nights])).toMatchObject([{ subject: 'n', person: null }]);
  expect(found(nightSummary, '2026-11-18', [nights])).toEqual([]);
});

it('calls a night the last one only on the morning after it', () => {
  const said = (today: string) => found(nightSummary, today, [lopez, nights, taught])[0]?.do;
  expect(said('2026-11-13')).toContain('last night’s decision');
  expect(said('2026-11-15')).toContain('that night’s decision');
});
