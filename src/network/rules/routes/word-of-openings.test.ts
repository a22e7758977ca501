import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { wordOfOpenings } from './word-of-openings.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical', directorToldOn: '2026-08-01' });
const mentor = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const mentorship = has('mentorship', 'p', { person: 'p', stage: 'ongoing' });
const met = has('meeting', 'm', { person: 'p', on: '2026-09-01', heldOn: '2026-09-01' });

it('holds with a mentor one has met, from the fourth month', () => {
  expect(found(wordOfOpenings, '2026-10-05', [me, mentor, mentorship, met])).toMatchObject([
    { person: 'p', asks: 'opening', draft: { situation: 'ask-pgy2-word' } },
  ]);
});

it('does not before the director knows, before a first meeting, or early', () => {
  const untold = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical' });
  expect(found(wordOfOpenings, '2026-10-05', [untold, mentor, mentorship, met])).toEqual([]);
  expect(found(wordOfOpenings, '2026-10-05', [me, mentor, mentorship])).toEqual([]);
  expect(found(wordOfOpenings, '2026-09-10', [me, mentor, mentorship, met])).toEqual([]);
  const justMet = has('meeting', 'm', { person: 'p', on: '2026-10-05', heldOn: '2026-10-05' });
  expect(found(wordOfOpenings, '2026-10-05', [me, mentor, mentorship, justMet])).toEqual([]);
});

it('does not during SOAP, nor after a place was accepted', () => {
  expect(found(wordOfOpenings, '2027-03-17', [me, mentor, mentorship, met])).toEqual([]);
  const place = has('lead', 'l', { status: 'accepted' });
  expect(found(wordOfOpenings, '2026-10-05', [me, mentor, mentorship, met, place])).toEqual([]);
});

it('ends when asked', () => {
  const records = [me, mentor, mentorship, met];
  expect(found(wordOfOpenings, '2026-10-05', afterDone(wordOfOpenings, '2026-10-05', records))).toEqual([]);
});
