import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { interestGroupOrCommittee } from './interest-group-or-committee.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds from the third month', () => {
  expect(found(interestGroupOrCommittee, '2026-10-01', [me])).toHaveLength(1);
});

it('does not before, in ICU weeks, beside two projects, or in the last months', () => {
  expect(found(interestGroupOrCommittee, '2026-08-01', [me])).toEqual([]);
  expect(found(interestGroupOrCommittee, '2027-05-01', [me])).toEqual([]);
  const icu = has('block', 'b', { type: 'icu', from: '2026-09-21', to: '2026-10-18' });
  expect(found(interestGroupOrCommittee, '2026-10-01', [me, icu])).toEqual([]);
  expect(found(interestGroupOrCommittee, '2026-10-19', [me, icu])).toHaveLength(1);
  const two = ['c', 'd'].map((id) => has('commitment', id, { type: 'research', from: '2026-08-01' }));
  expect(found(interestGroupOrCommittee, '2026-10-01', [me, ...two])).toEqual([]);
});

it('ends when one is joined', () => {
  expect(
    found(interestGroupOrCommittee, '2026-10-01', afterDone(interestGroupOrCommittee, '2026-10-01', [me])),
  ).toEqual([]);
  expect(found(interestGroupOrCommittee, '2026-10-01', [me, has('commitment', 'c', { type: 'committee' })])).toEqual(
    [],
  );
});
