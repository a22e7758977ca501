import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { tellDirector } from './tell-director.ts';

const me = { yearBegan: '2026-07-01', route: 'categorical' } as const;
const director = has('person', 'd', { name: 'Dr. Shah', role: 'program-director' });

it('holds by the end of the first month, with nobody in the log too', () => {
  expect(found(tellDirector, '2026-07-22', [has('identity', 'identity', me)])).toMatchObject([
    { person: null, do: 'Tell your program director or an APD that you want to stay for categorical medicine' },
  ]);
});

it('names the own director, before an associate and not one elsewhere', () => {
  const associate = has('person', 'a', { name: 'Dr. Ali', role: 'associate-program-director' });
  const other = has('person', 'c', { name: 'Dr. Far', role: 'program-director', programs: ['1400121022'] });
  const records = [has('identity', 'identity', me), associate, other, director];
  expect(found(tellDirector, '2026-07-22', records, { ownProgram: '1400421030' })[0]?.person).toBe('d');
  expect(found(tellDirector, '2026-07-22', [has('identity', 'identity', me), associate])[0]?.person).toBe('a');
});

it('holds on every route, a little later where none is chosen', () => {
  const advanced = has('identity', 'identity', { ...me, route: 'advanced' });
  expect(found(tellDirector, '2026-07-22', [advanced])[0]?.do).toContain('which specialty');
  const open = has('identity', 'identity', { yearBegan: '2026-07-01' });
  expect(found(tellDirector, '2026-07-22', [open])).toEqual([]);
  expect(found(tellDirector, '2026-08-05', [open])).toHaveLength(1);
});

it('does not in the first weeks: performance first', () => {
  expect(found(tellDirector, '2026-07-10', [has('identity', 'identity', me), director])).toEqual([]);
});

it('ends when told, and never before', () => {
  const records = [has('identity', 'identity', me), director];
  expect(found(tellDirector, '2027-05-01', records)).toHaveLength(1);
  expect(found(tellDirector, '2026-07-22', afterDone(tellDirector, '2026-07-22', records))).toEqual([]);
});
