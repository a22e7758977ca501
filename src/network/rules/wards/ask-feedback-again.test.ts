import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { askFeedbackAgain } from './ask-feedback-again.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const asked = has('feedback-loop', 'f', { person: 'p', question: 'What next?', askedOn: '2026-11-10' });

it('holds five days after asking, in writing where no shift together is planned', () => {
  expect(found(askFeedbackAgain, '2026-11-14', [lopez, asked])).toEqual([]);
  expect(found(askFeedbackAgain, '2026-11-15', [lopez, asked])).toMatchObject([
    { subject: 'feedback-loop/f', way: 'e-mail', do: 'Write Dr. Lopez your question once more' },
  ]);
});

it('keeps its day, so that "done" holds and once is once', () => {
  const [first] = found(askFeedbackAgain, '2026-11-15', [lopez, asked]);
  const [later] = found(askFeedbackAgain, '2026-12-15', [lopez, asked]);
  expect(later?.window).toEqual(first?.window);
});

it('ends when an answer came, or when it was let go', () => {
  const came = has('feedback-loop', 'f', { ...asked.after, receivedOn: '2026-11-12' });
  const gone = has('feedback-loop', 'f', { ...asked.after, letGoOn: '2026-11-12' });
  expect(found(askFeedbackAgain, '2026-11-15', [lopez, came])).toEqual([]);
  expect(found(askFeedbackAgain, '2026-11-15', [lopez, gone])).toEqual([]);
});

it('lets the older of two questions to the same person rest', () => {
  const newer = has('feedback-loop', 'g', { person: 'p', askedOn: '2026-11-12' });
  const records = [lopez, asked, newer];
  const both = found(askFeedbackAgain, '2026-11-20', records);
  expect(both.map(({ subject, effort }) => [subject, effort])).toEqual([
    ['feedback-loop/f', 'own'],
    ['feedback-loop/g', undefined],
  ]);
  expect(both[0]?.done).toEqual([{ kind: 'feedback-loop', id: 'f', fields: { letGoOn: '2026-11-20' } }]);
  const rested = has('feedback-loop', 'f', { ...asked.after, letGoOn: '2026-11-20' });
  expect(found(askFeedbackAgain, '2026-11-20', [lopez, rested, newer])).toMatchObject([{ subject: 'feedback-loop/g' }]);
});
