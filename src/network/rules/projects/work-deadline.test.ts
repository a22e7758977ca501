import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { workDeadline } from './work-deadline.ts';

const work = { title: 'A case of vasculitis', deadline: '2026-12-01', status: 'drafting' } as const;

it('holds in the three weeks before, hard', () => {
  expect(found(workDeadline, '2026-11-12', [has('scholarly-work', 'w', work)])).toMatchObject([
    { subject: 'scholarly-work/w', hard: true, window: { best: '2026-11-24', closes: '2026-12-01' } },
  ]);
});

it('asks what became of it when the day is past', () => {
  expect(found(workDeadline, '2026-12-05', [has('scholarly-work', 'w', work)])[0]?.do).toContain('Say whether');
});

it('does not long before, nor for what was handed in', () => {
  expect(found(workDeadline, '2026-10-12', [has('scholarly-work', 'w', work)])).toEqual([]);
  expect(found(workDeadline, '2026-11-12', [has('scholarly-work', 'w', { ...work, status: 'submitted' })])).toEqual([]);
});

it('ends when handed in, or a month later', () => {
  const records = [has('scholarly-work', 'w', work)];
  expect(found(workDeadline, '2026-11-12', afterDone(workDeadline, '2026-11-12', records))).toEqual([]);
  expect(found(workDeadline, '2027-01-10', records)).toEqual([]);
});
