import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { chooseARoute } from './choose-a-route.ts';
import { tellDirector } from './tell-director.ts';

const me = { yearBegan: '2026-07-01' } as const;

it('holds by the end of the second month', () => {
  const [one] = found(chooseARoute, '2026-08-01', [has('identity', 'identity', { ...me, route: 'undecided' })]);
  expect(one?.window).toMatchObject({ opens: '2026-07-29', best: '2026-08-05' });
  expect(found(chooseARoute, '2026-08-01', [has('identity', 'identity', me)])).toHaveLength(1);
});

it('comes before the own director is told', () => {
  const undecided = [has('identity', 'identity', { ...me, route: 'undecided' })];
  const [choice, told] = [chooseARoute, tellDirector].map((rule) => found(rule, '2026-08-05', undecided)[0]?.window);
  expect(choice?.best ?? '9').toBe(told?.opens);
});

it('does not in the first weeks, nor at the very end', () => {
  expect(found(chooseARoute, '2026-07-20', [has('identity', 'identity', me)])).toEqual([]);
  expect(found(chooseARoute, '2027-06-01', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when one is chosen', () => {
  expect(found(chooseARoute, '2026-08-01', [has('identity', 'identity', { ...me, route: 'advanced' })])).toEqual([]);
});
