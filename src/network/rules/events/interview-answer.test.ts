import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { interviewAnswer } from './interview-answer.ts';

it('holds from the invitation on, then until a day is settled', () => {
  const invited = has('interview', 'i', { name: 'Lakeside', invitedOn: '2026-10-20' });
  expect(found(interviewAnswer, '2026-10-20', [invited])).toMatchObject([{ do: 'Answer the invitation of Lakeside' }]);
  const said = has('interview', 'i', { name: 'Lakeside', invitedOn: '2026-10-20', answer: 'accepted' });
  expect(found(interviewAnswer, '2026-10-20', [said])).toMatchObject([
    { do: 'Settle the interview day with Lakeside' },
  ]);
});

it('does not for what is declined, waitlisted or held', () => {
  for (const values of [{ answer: 'declined' }, { answer: 'waitlisted' }, { heldOn: '2026-10-01' }] as const)
    expect(
      found(interviewAnswer, '2026-10-20', [has('interview', 'i', { invitedOn: '2026-09-20', ...values })]),
    ).toEqual([]);
});

it('ends when the day is settled', () => {
  const settled = { invitedOn: '2026-10-20', answer: 'accepted', on: '2026-11-20' } as const;
  expect(found(interviewAnswer, '2026-10-21', [has('interview', 'i', settled)])).toEqual([]);
});
