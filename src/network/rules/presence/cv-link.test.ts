import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { cvLink } from './cv-link.ts';

const me = { yearBegan: '2026-07-01' } as const;

it('holds from the fourth week', () => {
  expect(found(cvLink, '2026-07-22', [has('identity', 'identity', me)])).toHaveLength(1);
});

it('does not before', () => {
  expect(found(cvLink, '2026-07-21', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when it is noted', () => {
  expect(found(cvLink, '2026-07-22', [has('identity', 'identity', { ...me, cvLink: 'cv.example' })])).toEqual([]);
});
