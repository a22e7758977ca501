import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';
import { thankSponsor } from './thank-sponsor.ts';

const act = { person: 'p', act: 'called', on: '2026-11-10' } as const;
const records = [lopez, has('sponsor-act', 's', act)];

it('holds after an act', () => {
  expect(found(thankSponsor, TODAY, records)).toMatchObject([
    { person: 'p', draft: { situation: 'sponsor-thanks', about: 'sponsor-act/s' }, window: { closes: null } },
  ]);
});

it('does not when it was let go', () => {
  expect(found(thankSponsor, TODAY, [lopez, has('sponsor-act', 's', { ...act, letGoOn: TODAY })])).toEqual([]);
});

it('ends with the thanks', () => {
  expect(found(thankSponsor, TODAY, afterDone(thankSponsor, TODAY, records))).toEqual([]);
});
