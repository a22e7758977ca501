import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { letItRest } from './let-it-rest.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';

const ask = { person: 'p', what: 'meeting', askedOn: '2026-11-01', nudgedOn: '2026-11-09' } as const;
const records = [lopez, advises({ stage: 'asked' }), has('ask', 'a', ask)];

it('holds a week after the nudge', () => {
  expect(found(letItRest, TODAY, records)).toMatchObject([
    { person: 'p', about: 'ask/a', window: { opens: '2026-11-16' } },
  ]);
});

it('does not sooner, nor once answered', () => {
  expect(found(letItRest, '2026-11-15', records)).toEqual([]);
  expect(found(letItRest, TODAY, [lopez, has('ask', 'a', { ...ask, answer: 'no' })])).toEqual([]);
  expect(found(letItRest, TODAY, [lopez, has('ask', 'a', { person: 'p', what: 'meeting' })])).toEqual([]);
});

it('ends when it is let go; the mentorship rests with it', () => {
  const after = afterDone(letItRest, TODAY, records);
  expect(found(letItRest, TODAY, after)).toEqual([]);
  expect(after).toContainEqual(advises({ stage: 'resting' }));
});
