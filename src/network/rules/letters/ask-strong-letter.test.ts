import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterEligibility } from '../../letters/eligibility.ts';
import { anyLog, changesOf, journalOf, TODAY as LOG_TODAY } from '../../letters/letter-log.arbitrary.ts';
import { eligibleWith, lopez, personIs, praiseBy, TODAY, together } from '../mentors/mentor-records.fixtures.ts';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askStrongLetter } from './ask-strong-letter.ts';
import { letterWith, season } from './letter-records.fixtures.ts';

const records = [lopez, ...eligibleWith('p')];
const numRuns = process.env.PRELUDE_DEEP === '1' ? 5000 : 150;

it('never holds before somebody is eligible', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyLog, (log) => {
      const journal = journalOf(log);
      for (const { person } of found(askStrongLetter, LOG_TODAY, changesOf(log))) {
        asked += 1;
        expect(letterEligibility(journal, person ?? '', LOG_TODAY).eligible).toBe(true);
      }
    }),
    { numRuns },
  );
  expect(asked).toBeGreaterThan(0);
});

it('holds once somebody is eligible, and stays', () => {
  for (const today of [TODAY, '2027-06-01'])
    expect(found(askStrongLetter, today, records)).toMatchObject([
      { subject: 'p', asks: 'letter', window: { opens: '2026-09-18', best: '2026-09-21', closes: null } },
    ]);
});

it('is hard only as a deadline nears that leaves no time to wait', () => {
  const planned = (submitOn: string) => [...records, letterWith({ submitOn })];
  expect(found(askStrongLetter, TODAY, planned('2026-12-20'))).toMatchObject([
    { hard: true, about: 'letter/l', window: { closes: '2026-11-29' } },
  ]);
  expect(found(askStrongLetter, TODAY, planned('2027-09-01'))[0]?.hard).toBeUndefined();
  expect(found(askStrongLetter, '2026-12-10', planned('2026-12-20'))).toMatchObject([
    { hard: true, window: { closes: '2026-12-20' } },
  ]);
});

it('says that a day of one’s own is past, and not that it is to come', () => {
  const [late] = found(askStrongLetter, TODAY, [...records, letterWith({ submitOn: '2026-10-01' })]);
  expect(late?.why).toContain('October 1, is past: give it a new one');
  expect(late?.why).not.toContain('goes out');
});

it('counts back from the published opening day, and never from one that is not', () => {
  const early = [lopez, ...together('2026-07-01', 20), praiseBy('p', '2026-07-08')];
  expect(found(askStrongLetter, '2026-07-20', early, { season })).toMatchObject([
    { hard: true, window: { opens: '2026-07-10', closes: '2026-08-12' } },
  ]);
  const [unpublished] = found(askStrongLetter, TODAY, early, { season });
  expect(unpublished?.hard).toBeUndefined();
  expect(unpublished?.why).toContain('not published');
});

it('does not for a resident, for who said no, nor with four letters in sight', () => {
  expect(found(askStrongLetter, TODAY, [...records, personIs('p', { role: 'senior' })])).toEqual([]);
  for (const answer of ['hesitant', 'declined'] as const) {
    const no = letterWith({ askedOn: '2026-10-01', answer, answeredOn: '2026-10-03' });
    expect(found(askStrongLetter, TODAY, [...records, no])).toEqual([]);
    expect(found(askStrongLetter, TODAY, [...records, no, letterWith({}, 'second')])).toEqual([]);
  }
  const four = ['a', 'b', 'c', 'd'].map((id) => letterWith({ person: id, askedOn: '2026-09-01' }, id));
  expect(found(askStrongLetter, TODAY, [...records, ...four])).toEqual([]);
});

it('ends when it is asked, with the day of submission where one is published', () => {
  expect(found(askStrongLetter, TODAY, afterDone(askStrongLetter, TODAY, records))).toEqual([]);
  const early = [lopez, ...together('2026-07-01', 20), praiseBy('p', '2026-07-08')];
  expect(afterDone(askStrongLetter, '2026-07-20', early, { season })).toContainEqual(
    has('letter', 'new-0', { person: 'p', askedOn: '2026-07-20', submitOn: '2026-09-02' }),
  );
});
