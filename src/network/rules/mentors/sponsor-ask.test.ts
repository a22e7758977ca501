import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, eligibleWith, lopez, personIs, TODAY } from './mentor-records.fixtures.ts';
import { sponsorAsk } from './sponsor-ask.ts';

const met = has('meeting', 'm', { person: 'p', heldOn: '2026-09-25', thankedOn: '2026-09-26' });
const update = has('moment', 'u', { person: 'p', kind: 'update', on: '2026-11-10' });
const records = [lopez, ...eligibleWith('p'), advises({ stage: 'ongoing' }), met, update];

it('holds when work was seen and praised, they met, are up to date, and the time is right', () => {
  expect(found(sponsorAsk, TODAY, records)).toMatchObject([
    { person: 'p', asks: 'advocacy', window: { opens: '2026-08-15', closes: '2027-02-28' } },
  ]);
});

it('holds again for open places after Match Day, and not before the year has shown anything', () => {
  const later = [...records, has('moment', 'v', { person: 'p', kind: 'update', on: '2027-04-01' })];
  expect(found(sponsorAsk, '2027-04-05', later)).toHaveLength(1);
  expect(found(sponsorAsk, '2027-03-10', later)).toEqual([]);
  expect(found(sponsorAsk, '2027-07-10', later)).toEqual([]);
});

it('does not where one point is missing', () => {
  for (const missing of [...eligibleWith('p'), met, update])
    expect(
      found(
        sponsorAsk,
        TODAY,
        records.filter((one) => one !== missing && one.id !== missing.id),
      ),
    ).toEqual([]);
  const owed = has('help', 'h', { person: 'p', direction: 'given', what: 'Slides', on: '2026-11-01' });
  expect(found(sponsorAsk, TODAY, [...records, owed])).toEqual([]);
});

it('asks a senior resident only where they have spoken for the user before', () => {
  const senior = [...records, personIs('p', { role: 'senior' })];
  expect(found(sponsorAsk, TODAY, senior)).toEqual([]);
  const act = {
    person: 'p',
    act: 'recommended',
    on: '2026-09-20',
    thankedOn: '2026-09-21',
    outcomeToldOn: '2026-10-20',
  } as const;
  expect(found(sponsorAsk, TODAY, [...senior, has('sponsor-act', 's', act)])).toHaveLength(1);
});

it('ends when it is asked, and is not asked twice in a season', () => {
  const after = afterDone(sponsorAsk, TODAY, records);
  expect(found(sponsorAsk, TODAY, after)).toEqual([]);
  const yes = has('ask', 'new-0', {
    person: 'p',
    what: 'advocacy',
    askedOn: TODAY,
    answer: 'yes',
    answeredOn: '2026-11-20',
    thankedOn: '2026-11-21',
  });
  const kept = has('moment', 'w', { person: 'p', kind: 'update', on: '2027-01-20' });
  expect(found(sponsorAsk, '2027-02-01', [...after, yes, kept])).toEqual([]);
});
