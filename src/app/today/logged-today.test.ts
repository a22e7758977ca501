import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { awaitingAnswer } from './awaiting-answer.ts';
import { loggedToday } from './logged-today.ts';

const momentArbitrary = fc.record({
  on: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  loggedAt: fc.nat({ max: 300_000 }),
});

it('holds what was entered since then or counts for today, the last entered first', () => {
  fc.assert(
    fc.property(fc.array(momentArbitrary, { maxLength: 12 }), (moments) => {
      const journal = updateJournal(
        emptyJournal,
        moments.map((after, at) => ({ kind: 'moment', id: `m${at}`, after })),
      );
      const entries = loggedToday(journal, '2026-11-22', 100_000, 150_000);
      const wanted = moments.filter(
        ({ on, loggedAt }) => on === '2026-11-22' || (loggedAt >= 100_000 && loggedAt <= 210_000),
      );
      expect(entries.map(({ values }) => values.loggedAt)).toEqual(
        wanted.map(({ loggedAt }) => loggedAt).sort((a, b) => b - a),
      );
    }),
  );
});

it('waits for the answer to the question asked last, until there is one', () => {
  const loop = (id: string, after: object) =>
    ({ kind: 'feedback-loop', id, after: { person: 'p', ...after } }) as const;
  const journal = updateJournal(emptyJournal, [
    loop('old', { askedOn: '2026-11-01' }),
    loop('new', { askedOn: '2026-11-10' }),
    loop('answered', { askedOn: '2026-11-12', receivedOn: '2026-11-13' }),
    loop('let-go', { askedOn: '2026-11-14', letGoOn: '2026-11-15' }),
    loop('unasked', { receivedOn: '2026-11-16' }),
  ]);
  expect(awaitingAnswer(journal, 'p')).toEqual({ id: 'new', on: '2026-11-10' });
  expect(awaitingAnswer(journal, 'q')).toBeNull();
});
