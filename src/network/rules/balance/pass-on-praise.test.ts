import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { passOnPraise } from './pass-on-praise.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29' });
const ana = has('person', 'a', { name: 'Ana', role: 'nurse' });
const team = has('block-team', 'b.a', { block: 'b', person: 'a' });

it('holds in the later half of a rotation, for a colleague of the team', () => {
  expect(found(passOnPraise, '2026-11-10', [ward])).toEqual([]);
  expect(found(passOnPraise, '2026-11-20', [ward, ana, team])).toMatchObject([{ subject: 'b', person: 'a' }]);
  expect(found(passOnPraise, '2026-11-20', [ward])).toMatchObject([{ person: null }]);
});

it('ends with it, and does not hold in a short one or a vacation', () => {
  expect(found(passOnPraise, '2026-11-28', [ward])).toEqual([]);
  const short = has('block', 'b', { type: 'ward', from: '2026-11-18', to: '2026-11-22' });
  const vacation = has('block', 'b', { ...ward.after, type: 'vacation' });
  expect(found(passOnPraise, '2026-11-20', [short])).toEqual([]);
  expect(found(passOnPraise, '2026-11-20', [vacation])).toEqual([]);
});
