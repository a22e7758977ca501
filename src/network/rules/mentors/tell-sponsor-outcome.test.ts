import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';
import { tellSponsorOutcome } from './tell-sponsor-outcome.ts';

const records = [lopez, has('sponsor-act', 's', { person: 'p', on: '2026-10-10', thankedOn: '2026-10-12' })];

it('holds four weeks after the thanks', () => {
  expect(found(tellSponsorOutcome, TODAY, records)).toMatchObject([{ person: 'p', window: { opens: '2026-11-09' } }]);
});

it('does not sooner, nor before they were thanked', () => {
  expect(found(tellSponsorOutcome, '2026-11-08', records)).toEqual([]);
  expect(found(tellSponsorOutcome, TODAY, [lopez, has('sponsor-act', 's', { person: 'p', on: '2026-10-10' })])).toEqual(
    [],
  );
});

it('ends when it is told', () => {
  expect(found(tellSponsorOutcome, TODAY, afterDone(tellSponsorOutcome, TODAY, records))).toEqual([]);
});
