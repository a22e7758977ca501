import { expect, it } from 'vitest';
import { found } from '../rule-check.fixtures.ts';
import { letterAnswer } from './letter-answer.ts';
import { lettered } from './letter-records.fixtures.ts';

const asked = lettered({ askedOn: '2026-11-02' });

it('holds a week after the ask, and once more after a month', () => {
  expect(found(letterAnswer, '2026-11-08', asked)).toEqual([]);
  expect(found(letterAnswer, '2026-11-09', asked)).toMatchObject([
    { subject: 'letter/l', window: { opens: '2026-11-09' } },
  ]);
  expect(found(letterAnswer, '2026-11-30', asked)).toMatchObject([
    { subject: 'letter/l/again', window: { closes: null } },
  ]);
});

it('ends with an answer', () => {
  for (const answer of ['agreed', 'hesitant', 'declined'] as const)
    expect(found(letterAnswer, '2026-11-20', lettered({ askedOn: '2026-11-02', answer }))).toEqual([]);
});
