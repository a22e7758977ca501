import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { lastSeasonLookBack } from './last-season-look-back.ts';

const me = { yearBegan: '2026-07-01', reapplying: true } as const;
const director = has('person', 'd', { name: 'Dr. Shah', role: 'program-director' });

it('holds for whoever applied before, and asks for advice only', () => {
  const [one] = found(lastSeasonLookBack, '2026-07-20', [has('identity', 'identity', me), director]);
  expect(one).toMatchObject({ person: 'd', do: 'Ask Dr. Shah what may have held your last application back' });
  expect(one?.asks).toBeUndefined();
  expect(found(lastSeasonLookBack, '2026-07-20', [has('identity', 'identity', me)])[0]?.person).toBeNull();
});

it('asks a mentor before the director', () => {
  const mentor = has('person', 'm', { name: 'Dr. Lopez' });
  const mentorship = has('mentorship', 'm', { person: 'm', stage: 'ongoing' });
  const records = [has('identity', 'identity', me), director, mentor, mentorship];
  expect(found(lastSeasonLookBack, '2026-07-20', records)[0]?.person).toBe('m');
});

it('does not for anybody else, nor in the first days', () => {
  expect(found(lastSeasonLookBack, '2026-07-20', [has('identity', 'identity', { yearBegan: '2026-07-01' })])).toEqual(
    [],
  );
  expect(found(lastSeasonLookBack, '2026-07-10', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends with the season', () => {
  expect(found(lastSeasonLookBack, '2027-06-01', [has('identity', 'identity', me)])).toEqual([]);
});
