import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { mentorsInLeadership } from './mentors-in-leadership.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical' });
const chief = has('person', 'c', { name: 'Kim', role: 'chief' });

it('holds from the second month, and names one', () => {
  expect(found(mentorsInLeadership, '2026-08-20', [me, chief])).toMatchObject([
    { person: 'c', do: 'Put Kim on your list of mentors to ask' },
  ]);
  expect(found(mentorsInLeadership, '2026-08-20', [me])).toMatchObject([{ person: null, subject: 'leadership' }]);
});

it('names nobody who is not approachable', () => {
  const cold = has('person', 'c', { name: 'Kim', role: 'chief', approachable: 'no' });
  expect(found(mentorsInLeadership, '2026-08-20', [me, cold])[0]?.person).toBeNull();
});

it('does not early, on another route, or with a mentor who leads', () => {
  expect(found(mentorsInLeadership, '2026-08-01', [me, chief])).toEqual([]);
  const advanced = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced' });
  expect(found(mentorsInLeadership, '2026-08-20', [advanced, chief])).toEqual([]);
  const mentor = has('mentorship', 'c', { person: 'c', stage: 'ongoing' });
  expect(found(mentorsInLeadership, '2026-08-20', [me, chief, mentor])).toEqual([]);
});

it('ends when one is on the list', () => {
  expect(found(mentorsInLeadership, '2026-08-20', afterDone(mentorsInLeadership, '2026-08-20', [me, chief]))).toEqual(
    [],
  );
});
