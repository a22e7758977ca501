import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SITUATIONS } from '../drafts/situation.ts';
import { anyDay, TODAY } from '../journal/journal.arbitrary.ts';
import { INTERVIEW } from '../records/event.ts';
import { ENTRY_KINDS } from '../records/kinds.ts';
import { interviewState, sortInterviews } from './interview-state.ts';

const maybe = fc.option(anyDay, { freq: 3 });
const anyInterview = fc.record({
  on: maybe,
  heldOn: maybe,
  answer: fc.option(fc.constantFrom('accepted', 'waitlisted', 'declined', 'cancelled')),
});

it('has no place for a thank-you or a follow-up, and is nothing that waits for a next step', () => {
  expect(Object.keys(INTERVIEW).filter((field) => /thank|follow|sent|wrote/i.test(field))).toEqual([]);
  expect(ENTRY_KINDS as readonly string[]).not.toContain('interview');
  expect(SITUATIONS.filter((situation) => situation.includes('interview'))).toEqual([]);
});

it('stands in one state, and only the last ones are over', () => {
  fc.assert(
    fc.property(anyInterview, anyDay, (interview, today) => {
      const state = interviewState(interview, today);
      const { on, heldOn, answer } = interview;
      expect(state === 'held').toBe(heldOn !== null);
      if (state === 'today') expect(on).toBe(today);
      if (state === 'upcoming') expect(on !== null && on > today && answer === 'accepted').toBe(true);
      if (state === 'to-answer') expect(answer).toBeNull();
      if (heldOn === null && (answer === 'declined' || answer === 'cancelled')) expect(state).toBe('closed');
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 10_000 : 200 },
  );
});

it('sorts all of them, states together', () => {
  fc.assert(
    fc.property(fc.array(anyInterview, { maxLength: 12 }), (interviews) => {
      const known = interviews.map((values, at) => ({ id: `i${at}`, values }));
      const sorted = sortInterviews(known, TODAY);
      expect(sorted.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort());
      const states = sorted.map(({ state }) => state);
      expect(states.filter((state, at) => state !== states[at - 1]).length).toBe(new Set(states).size);
      expect(sortInterviews([...known].reverse(), TODAY)).toEqual(sorted);
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 5000 : 100 },
  );
});
