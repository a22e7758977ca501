import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { anyDay } from '../journal/journal.arbitrary.ts';
import { EVENT_TYPES } from '../records/event.ts';
import { eventPhase, eventSpan, eventsByPhase, metThereOn } from './event-phase.ts';
import { eventSide } from './event-side.ts';

const maybe = fc.option(anyDay, { freq: 4 });
const anyEvent = fc.record({ from: maybe, to: maybe });
const runs = { numRuns: process.env.PRELUDE_DEEP === '1' ? 20_000 : 200 };

describe('the phase of an event', () => {
  it('never goes back as the days pass, and today lies in its span exactly while it is now', () => {
    fc.assert(
      fc.property(anyEvent, anyDay, fc.nat({ max: 40 }), (event, today, later) => {
        const order = ['upcoming', 'now', 'past'];
        const before = eventPhase(event, today);
        const after = eventPhase(event, addDays(today, later));
        expect(before === 'undated').toBe(event.from === null && event.to === null);
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        const span = eventSpan(event);
        expect(before === 'now').toBe(span !== null && span.from <= today && today <= span.to);
      }),
      runs,
    );
  });

  it('puts every event in exactly one list, the near ones at the top', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), anyDay, (events, today) => {
        const known = events.map((values, at) => ({ id: `e${at}`, values }));
        const { now, upcoming, past } = eventsByPhase(known, today);
        expect([...now, ...upcoming, ...past].map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort());
        const starts = upcoming.map(({ values }) => eventSpan(values)?.from ?? '9999');
        expect(starts).toEqual([...starts].sort());
        const over = past.map(({ values }) => eventSpan(values)?.from ?? '');
        expect(over).toEqual([...over].sort().reverse());
      }),
      runs,
    );
  });

  it('dates who was met no later than the last day, and never ahead of today', () => {
    fc.assert(
      fc.property(anyEvent, anyDay, (event, today) => {
        const day = metThereOn(event, today);
        expect(day <= today).toBe(true);
        if (eventPhase(event, today) === 'past') expect(day).toBe(eventSpan(event)?.to);
        else expect(day).toBe(today);
      }),
      runs,
    );
  });
});

it('keeps conferences and events at home apart, each type on one side', () => {
  const home = EVENT_TYPES.filter((type) => eventSide({ type }) === 'home');
  expect(home).toEqual(['society', 'grand-rounds', 'noon-conference', 'm-and-m', 'committee']);
  expect(eventSide({})).toBe('conference');
});
