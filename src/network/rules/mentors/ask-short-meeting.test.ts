import { expect, it } from 'vitest';
import { addDays } from '../../../base/plain-date.ts';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askShortMeeting } from './ask-short-meeting.ts';
import { advises, kim, lopez, TODAY, together } from './mentor-records.fixtures.ts';

const chosen = [lopez, advises({ stage: 'might-ask' })];

it('holds for who was chosen, as an ask for a meeting', () => {
  expect(found(askShortMeeting, TODAY, chosen)).toMatchObject([
    { person: 'p', asks: 'meeting', draft: { situation: 'ask-mentor-meeting' } },
  ]);
});

it('is offered before the third month is over where nobody was chosen', () => {
  const blocks = [lopez, ...together('2026-08-03', 28)];
  expect(found(askShortMeeting, '2026-08-07', blocks)).toEqual([]);
  expect(found(askShortMeeting, '2026-08-20', blocks)).toMatchObject([{ person: 'p' }]);
  expect(found(askShortMeeting, '2026-08-20', afterDone(askShortMeeting, '2026-08-20', blocks))).toEqual([]);
});

it('keeps who was first on call where one more moment puts somebody else first', () => {
  const blocks = [lopez, kim, ...together('2026-08-03', 28), ...together('2026-08-03', 26, ['q'])];
  const [first, second] = found(askShortMeeting, '2026-09-10', blocks);
  expect([first?.worth, second?.worth]).toEqual([5, 3]);
  expect(second?.window.best).toBe(addDays(first?.window.best ?? '', 14));
  const told = has('advice', 'a', { person: second?.subject ?? '', advice: 'Read it', receivedOn: '2026-09-08' });
  const turned = found(askShortMeeting, '2026-09-10', [...blocks, told]);
  expect(turned.map(({ subject }) => subject)).toEqual([second?.subject, first?.subject]);
});

it('does not in the first month, nor once asked', () => {
  expect(found(askShortMeeting, '2026-07-20', chosen)).toEqual([]);
  expect(found(askShortMeeting, TODAY, [lopez, advises({ stage: 'asked' })])).toEqual([]);
});

it('does not in the last two weeks of the contract', () => {
  const ends = { ends: '2027-06-30' };
  expect(found(askShortMeeting, '2027-06-16', chosen, ends)).toMatchObject([{ window: { closes: '2027-06-16' } }]);
  expect(found(askShortMeeting, '2027-06-17', chosen, ends)).toEqual([]);
});

it('waits for the next month in shy mode after a meeting', () => {
  const shy = [...chosen, has('identity', 'identity', { shyMode: true })];
  const met = has('meeting', 'm', { person: 'q', on: '2026-11-04', heldOn: '2026-11-04', thankedOn: '2026-11-05' });
  expect(found(askShortMeeting, TODAY, shy)).toHaveLength(1);
  expect(found(askShortMeeting, TODAY, [...shy, met])).toEqual([]);
  expect(found(askShortMeeting, '2026-12-01', [...shy, met])).toHaveLength(1);
});

it('ends when it is asked', () => {
  expect(found(askShortMeeting, TODAY, afterDone(askShortMeeting, TODAY, chosen))).toEqual([]);
});
