import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { captureContacts } from './capture-contacts.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds on the last day and the days after', () => {
  expect(found(captureContacts, '2026-11-22', [has('event', 'v', meeting)])).toMatchObject([{ subject: 'event/v' }]);
  expect(found(captureContacts, '2026-11-25', [has('event', 'v', meeting)])).toHaveLength(1);
});

it('does not before the last day, much later, or after noon conference', () => {
  expect(found(captureContacts, '2026-11-22', [has('event', 'v', { ...meeting, type: 'noon-conference' })])).toEqual(
    [],
  );
  expect(found(captureContacts, '2026-11-21', [has('event', 'v', meeting)])).toEqual([]);
  expect(found(captureContacts, '2026-11-26', [has('event', 'v', meeting)])).toEqual([]);
});

it('ends with the first name', () => {
  const met = has('event-contact', 'c', { event: 'v', person: 'p', metOn: '2026-11-21' });
  expect(found(captureContacts, '2026-11-22', [has('event', 'v', meeting), met])).toEqual([]);
});
