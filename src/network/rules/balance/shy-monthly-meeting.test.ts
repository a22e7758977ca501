import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { shyMonthlyMeeting } from './shy-monthly-meeting.ts';

const shy = has('identity', 'identity', { shyMode: true });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const advises = has('mentorship', 'p', { person: 'p', stage: 'ongoing' });

it('holds once a month in shy mode, with who has been quiet longest', () => {
  expect(found(shyMonthlyMeeting, '2026-11-05', [shy, lopez, advises])).toMatchObject([
    { subject: '2026-11', person: 'p', asks: 'meeting', window: { best: '2026-11-10', closes: '2026-11-30' } },
  ]);
  expect(found(shyMonthlyMeeting, '2026-11-05', [shy])).toMatchObject([{ person: null, effort: 'own' }]);
});

it('does not outside shy mode, in the first month, or where somebody is chosen already', () => {
  expect(found(shyMonthlyMeeting, '2026-11-05', [lopez, advises])).toEqual([]);
  expect(found(shyMonthlyMeeting, '2026-07-20', [shy, lopez, advises])).toEqual([]);
  const chosen = has('mentorship', 'q', { person: 'q', stage: 'might-ask' });
  const kim = has('person', 'q', { name: 'Dr. Kim' });
  expect(found(shyMonthlyMeeting, '2026-11-05', [shy, lopez, advises, kim, chosen])).toEqual([]);
});

it('ends with the ask, and with a meeting', () => {
  const records = [shy, lopez, advises];
  expect(found(shyMonthlyMeeting, '2026-11-05', afterDone(shyMonthlyMeeting, '2026-11-05', records))).toEqual([]);
  const meeting = has('meeting', 'm', { person: 'p', on: '2026-11-20' });
  expect(found(shyMonthlyMeeting, '2026-11-05', [...records, meeting])).toEqual([]);
  expect(found(shyMonthlyMeeting, '2026-12-05', [...records, meeting])).toHaveLength(1);
});
