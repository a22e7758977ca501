import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { nameTheTeam } from './name-the-team.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const onTeam = has('block-team', 'b.p', { block: 'b', person: 'p' });

it('holds from two days before a rotation without a team to its end', () => {
  expect(found(nameTheTeam, '2026-10-30', [ward])).toEqual([]);
  expect(found(nameTheTeam, '2026-10-31', [ward])).toMatchObject([{ subject: 'b', screen: '/blocks/b' }]);
  expect(found(nameTheTeam, '2026-11-29', [ward])).toHaveLength(1);
  expect(found(nameTheTeam, '2026-11-30', [ward])).toEqual([]);
});

it('does not for a vacation', () => {
  const vacation = has('block', 'b', { type: 'vacation', from: '2026-11-02', to: '2026-11-29' });
  expect(found(nameTheTeam, '2026-11-03', [vacation])).toEqual([]);
});

it('ends with the first name', () => {
  expect(found(nameTheTeam, '2026-11-03', [ward, lopez, onTeam])).toEqual([]);
  const left = has('block-team', 'b.p', { block: 'b', person: 'p', together: false });
  expect(found(nameTheTeam, '2026-11-03', [ward, lopez, left])).toHaveLength(1);
});
