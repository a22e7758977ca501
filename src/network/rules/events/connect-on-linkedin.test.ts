import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { connectOnLinkedin } from './connect-on-linkedin.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

const me = has('identity', 'identity', { linkedin: 'https://linkedin.example/me' });
const person = has('person', 'p', { name: 'Dr. Núñez' });
const event = has('event', 'v', meeting);
const wrote = { event: 'v', person: 'p', metOn: '2026-11-21', followedUpOn: '2026-11-23' };

it('holds once you wrote', () => {
  expect(found(connectOnLinkedin, '2026-11-25', [me, person, event, has('event-contact', 'c', wrote)])).toMatchObject([
    { subject: 'p', person: 'p', draft: { situation: 'linkedin-connect' } },
  ]);
});

it('does not before, nor without a page of your own', () => {
  const met = has('event-contact', 'c', { ...wrote, followedUpOn: null });
  expect(found(connectOnLinkedin, '2026-11-25', [me, person, event, met])).toEqual([]);
  expect(found(connectOnLinkedin, '2026-11-25', [person, event, has('event-contact', 'c', wrote)])).toEqual([]);
});

it('names a person once, and ends after two weeks', () => {
  const twice = [has('event-contact', 'c', wrote), has('event-contact', 'd', wrote)];
  expect(found(connectOnLinkedin, '2026-11-25', [me, person, event, ...twice])).toHaveLength(1);
  expect(found(connectOnLinkedin, '2026-12-20', [me, person, event, ...twice])).toEqual([]);
});
