import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { chooseARoute } from './choose-a-route.ts';

const me = { yearBegan: '2026-07-01' } as const;

it('holds by the end of the second month', () => {
  const [one] = found(chooseARoute, '2026-08-01', [has('identity', 'identity', { ...me, route: 'undecided' })]);
  expect(one?.window).toMatchObject({ opens: '2026-07-29', best: '2026-08-26' });
  expect(found(chooseARoute, '2026-08-01', [has('identity', 'identity', me)])).toHaveLength(1);
});

it('does not in the first weeks, nor at the very end', () => {
  expect(found(chooseARoute, '2026-07-20', [has('identity', 'identity', me)])).toEqual([]);
  expect(found(chooseARoute, '2027-06-01', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when one is chosen', () => {
  expect(found(chooseARoute, '2026-08-01', [has('identity', 'identity', { ...me, route: 'advanced' })])).toEqual([]);
});
