import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import { anyChanges, anyDay, TODAY } from '../journal/journal.arbitrary.ts';
import { meantBy } from '../journal/meant-by.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { metAtEvents, metThere } from './event-contacts.ts';
import { followUpState, followUpWindow, isWaiting } from './follow-up.ts';

const runs = { numRuns: process.env.PRELUDE_DEEP === '1' ? 5000 : 150 };
const maybe = fc.option(anyDay, { freq: 4 });
const anyContact = fc.record({ metOn: maybe, followedUpOn: maybe, letGoOn: maybe });

it('lists everybody met at an event once, under who they are now, those who wait first and in the order they were met', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      for (const event of journal.kept.event.values()) {
        const met = metThere(journal, event, TODAY);
        const expected = [...journal.entries.values()].filter(
          (entry) => entry.kind === 'event-contact' && entry.values.event === event.id,
        );
        expect(met.map(({ entry }) => entry.id).sort()).toEqual(expected.map(({ id }) => id).sort());
        const waits = met.map(({ state }) => isWaiting(state));
        expect(waits).toEqual([...waits].sort((a, b) => Number(b) - Number(a)));
        const waiting = met.filter(({ state }) => isWaiting(state)).map(({ entry }) => entry.values.metOn ?? '9999');
        expect(waiting).toEqual([...waiting].sort());
        for (const { entry, person } of met) expect(person).toBe(meantBy(journal, entry.values.person ?? ''));
      }
      const events = [...journal.kept.event.values()];
      expect(metAtEvents(journal, events, TODAY)).toEqual(
        new Map(events.map((event) => [event.id, metThere(journal, event, TODAY)])),
      );
    }),
    runs,
  );
});

it('opens the window that many days after, for two days, and passes through it in order', () => {
  fc.assert(
    fc.property(anyContact, anyDay, fc.nat({ max: 10 }), fc.nat({ max: 10 }), (contact, today, after, later) => {
      const order = ['early', 'due', 'late'];
      const state = followUpState(contact, today, after);
      const next = followUpState(contact, addDays(today, later), after);
      if (order.includes(state)) expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(state));
      else expect(next).toBe(state);
      expect(isWaiting(state)).toBe(contact.followedUpOn === null && contact.letGoOn === null);
      if (contact.metOn === null) return;
      const { opens, closes } = followUpWindow(contact.metOn, after);
      expect([daysBetween(contact.metOn, opens), daysBetween(contact.metOn, closes)]).toEqual([after, after + 1]);
      if (isWaiting(state)) expect(state === 'due').toBe(opens <= today && today <= closes);
    }),
    runs,
  );
});

it('is the guide’s 48 to 72 hours where nothing else was chosen', () => {
  expect(followUpWindow('2026-11-24')).toEqual({ opens: '2026-11-26', closes: '2026-11-27' });
});
