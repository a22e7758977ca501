import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { followUpContact } from './follow-up-contact.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

const person = has('person', 'p', { name: 'Dr. Núñez' });
const event = has('event', 'v', meeting);
const met = has('event-contact', 'c', { event: 'v', person: 'p', metOn: '2026-11-21' });

it('holds from the second day after, calls the days a convention, and never closes', () => {
  expect(found(followUpContact, '2026-11-23', [person, event, met])).toMatchObject([
    {
      subject: 'event-contact/c',
      person: 'p',
      do: 'Write to Dr. Núñez, whom you met at Chest meeting',
      window: { opens: '2026-11-23', best: '2026-11-23', closes: null },
      draft: { situation: 'conference-follow-up', about: 'event-contact/c' },
    },
  ]);
  expect(found(followUpContact, '2026-11-23', [person, event, met])[0]?.why).toContain('a convention');
  expect(found(followUpContact, '2027-03-01', [person, event, met])[0]?.why).toContain('Late is better than never');
});

it('follows the event’s own days', () => {
  const own = has('event', 'v', { ...meeting, followUpAfterDays: 5 });
  expect(found(followUpContact, '2026-11-25', [person, own, met])).toEqual([]);
  expect(found(followUpContact, '2026-11-26', [person, own, met])).toHaveLength(1);
});

it('does not on the day itself, nor for a residency interview', () => {
  expect(found(followUpContact, '2026-11-22', [person, event, met])).toEqual([]);
  const interview = has('interview', 'i', { on: '2026-11-20', heldOn: '2026-11-20', answer: 'accepted' });
  expect(found(followUpContact, '2026-11-23', [person, interview])).toEqual([]);
});

it('names nobody where nobody is known, and holds without a day', () => {
  const stranger = has('event-contact', 'c', { talkedAbout: 'Sepsis' });
  expect(found(followUpContact, '2026-11-23', [stranger])).toMatchObject([{ person: null }]);
});

it('ends when written, or let go', () => {
  const records = [person, event, met];
  expect(found(followUpContact, '2026-11-23', afterDone(followUpContact, '2026-11-23', records))).toEqual([]);
  const gone = has('event-contact', 'c', { event: 'v', person: 'p', metOn: '2026-11-21', letGoOn: '2026-11-22' });
  expect(found(followUpContact, '2026-11-23', [person, event, gone])).toEqual([]);
});
