import fc from 'fast-check';
import { expect, it } from 'vitest';
import season2026 from '../../../data/seasons/2026.json';
import season2027 from '../../../data/seasons/2027.json';
import { addDays } from '../../base/plain-date.ts';
import { CALENDAR_EVENTS } from '../../catalogue/season.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { anyChanges } from '../journal/journal.arbitrary.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { seasonYearOn } from '../leads/soap.ts';
import type { RecordChange } from '../records/change.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { type Circumstances, settingOf } from '../rules/setting.ts';
import type { Dated } from './dated.ts';
import { seasonYearsAround } from './season-dates.ts';
import { yearView } from './year-view.ts';

function seasonsOf(years: readonly number[]) {
  return years.flatMap((year) => {
    const read = seasonFor(year, [season2026, season2027]);
    return read.ok ? [read.value] : [];
  });
}

const TODAY = '2026-11-22';
function viewOn(today: string, records: readonly RecordChange[], more: Partial<Circumstances> = {}) {
  const [season = null] = seasonsOf([seasonYearOn(today)]);
  const circumstances = { season, visaNeed: null, ownProgram: null, ends: '2027-06-30', ...more };
  return yearView(
    settingOf(updateJournal(emptyJournal, records), today, 1, circumstances),
    seasonsOf(seasonYearsAround(today)),
  );
}
const datesOf = (...asked: Parameters<typeof viewOn>): readonly Dated[] =>
  viewOn(...asked).months.flatMap(({ dates }) => dates);
const told = (dates: readonly Dated[]) => dates.map(({ from, title }) => `${from} ${title}`);

it('shows an empty year: the contract, the known days of the Match, the milestones', () => {
  expect(told(datesOf(TODAY, []).filter(({ group }) => group !== 'milestones'))).toEqual([
    '2026-07-01 The year begins',
    '2026-09-02 Applications can be sent',
    '2026-09-23 Programs can read applications',
    '2027-03-15 Match Week and SOAP',
    '2027-03-19 Match Day',
    '2027-05-01 The list of unfilled programs goes down',
    '2027-06-30 The contract ends',
  ]);
  expect(viewOn(TODAY, []).months).toHaveLength(12);
});

it('says which dates no source gives, and puts none of them on the line', () => {
  const { unknown } = viewOn(TODAY, []);
  expect(unknown.map(({ event }) => event)).toEqual([
    'nrmp-registration-opens',
    'rank-list-opens',
    'rank-list-deadline',
    'soap-offers',
    'eras-closes',
  ]);
  for (const { figure } of unknown) expect(figure).toMatchObject({ value: null, status: 'not-found' });
  const ids = datesOf(TODAY, []).map(({ id }) => id);
  for (const { event } of unknown) expect(ids).not.toContain(`season/2027/${event}`);
});

it('after Match Day still shows the Match that was, and says that the next one is not published', () => {
  const after = viewOn('2027-04-02', []);
  expect(told(after.months.flatMap(({ dates }) => dates))).toContain('2027-03-19 Match Day');
  expect(new Set(after.unknown.map(({ season }) => season))).toEqual(new Set([2028]));
  expect(after.unknown).toHaveLength(CALENDAR_EVENTS.length - 2);
});

it('tells of a visa only what its source says, with source and date', () => {
  const j1 = datesOf(TODAY, [], { visaNeed: 'j1' }).filter(({ id }) => id.startsWith('visa/'));
  expect(told(j1)).toEqual(['2027-07-30 J-1: the 30 days after the contract end']);
  expect(j1[0]?.trust).toMatchObject({
    by: 'figure',
    figure: {
      id: 'j1-leave-in-30-days',
      status: 'publisher',
      source: { url: 'https://ecfmg.org/evsp/during-exiting-sponsorship.html' },
    },
  });
  const h1b = datesOf(TODAY, [], { visaNeed: 'h1b' }).filter(({ id }) => id.startsWith('visa/'));
  expect(told(h1b)).toEqual(['2027-09-21 H-1B: to this day the payment for new petitions was extended']);
  for (const visaNeed of ['none', null] as const)
    expect(datesOf(TODAY, [], { visaNeed }).some(({ id }) => id.startsWith('visa/'))).toBe(false);
  // Without a season's file no rule is at hand.
  const bare = yearView(
    settingOf(emptyJournal, TODAY, 1, { season: null, visaNeed: 'j1', ownProgram: null, ends: null }),
    [],
  );
  expect(bare.months.flatMap(({ dates }) => dates).some(({ id }) => id.startsWith('visa/'))).toBe(false);
});

it('marks a contract’s end nobody named as the usual one', () => {
  const ends = (said: string | null) => datesOf(TODAY, [], { ends: said }).find(({ id }) => id === 'contract/ends');
  expect(ends('2027-06-23')).toMatchObject({ from: '2027-06-23', trust: { by: 'you' } });
  expect(ends(null)).toMatchObject({ from: '2027-06-30', trust: { by: 'convention' } });
});

it('puts letters backwards from the day of submission, those of one day together, and what is done as done', () => {
  const letters = [
    has('person', 'a', { name: 'Dr. Ana Lopez' }),
    has('person', 'b', { name: 'Dr. Li Wei' }),
    has('letter', 'l1', { person: 'a', submitOn: '2027-03-01', askedOn: '2026-12-20', answer: 'agreed' }),
    has('letter', 'l2', { person: 'b', submitOn: '2027-03-01' }),
    has('letter', 'l3', { person: 'b', submitOn: '2027-02-01', askedOn: '2026-11-01', answer: 'declined' }),
  ];
  const dates = datesOf(TODAY, letters).filter(({ id }) => id.startsWith('letters/'));
  expect(dates.map(({ from, title, done }) => [from, title, done])).toEqual([
    ['2027-01-04', 'Ask for a letter: Dr. Ana Lopez', true],
    ['2027-01-04', 'Ask for a letter: Dr. Li Wei', false],
    ['2027-01-11', 'Give the packet: Dr. Ana Lopez and Dr. Li Wei', false],
    ['2027-02-08', 'One reminder, if it is needed: Dr. Ana Lopez and Dr. Li Wei', false],
    ['2027-02-22', 'The letter should be there: Dr. Ana Lopez and Dr. Li Wei', false],
    ['2027-03-01', 'You submit your application', false],
  ]);
});

it('holds blocks, interviews, events, meetings, deliverables, promises, works and leads, and nothing let go', () => {
  const dates = datesOf(TODAY, [
    has('person', 'a', { name: 'Dr. Ana Lopez' }),
    has('block', 'b', { type: 'icu', from: '2026-12-01', to: '2026-12-28' }),
    has('interview', 'i', { name: 'Mercy', on: '2026-12-03', answer: 'accepted' }),
    has('interview', 'j', { name: 'Hill', on: '2026-12-03', answer: 'declined' }),
    has('event', 'e', { name: 'Research day', from: '2026-12-04' }),
    has('meeting', 'm', { person: 'a', on: '2026-12-05' }),
    has('meeting', 'n', { person: 'a', on: '2026-12-05', letGoOn: '2026-11-01' }),
    has('task', 't', { what: 'Slides', due: '2026-12-06', of: 'commitment/c' }),
    has('help', 'h', { direction: 'given', person: 'a', what: 'cards', due: '2026-12-07' }),
    has('help', 'g', { direction: 'asked', person: 'a', due: '2026-12-07' }),
    has('scholarly-work', 's', { title: 'A case', deadline: '2026-12-08', status: 'drafting' }),
    has('lead', 'd', { institution: 'Lakeside', startsOn: '2027-07-01', status: 'new' }),
    has('mentorship', 'a', { person: 'a', nextOn: '2026-12-09' }),
  ]).filter(({ id }) => /^(block|interview|event|meeting|task|help|scholarly-work|lead|mentorship)\//.test(id));
  expect(told(dates)).toEqual([
    '2026-12-01 ICU',
    '2026-12-03 Interview: Mercy',
    '2026-12-04 Research day',
    '2026-12-05 Meeting with Dr. Ana Lopez',
    '2026-12-06 Slides',
    '2026-12-07 You promised Dr. Ana Lopez: cards',
    '2026-12-08 Hand in: A case',
    '2026-12-09 Be in touch with Dr. Ana Lopez',
    '2027-07-01 A PGY-2 place would begin: Lakeside',
  ]);
});

it('of random logs: every date once, in order, in its month, within the year and what follows it', () => {
  fc.assert(
    fc.property(anyChanges, fc.integer({ min: 0, max: 364 }), (records, at) => {
      const today = addDays('2026-07-01', at);
      const { months, clock } = viewOn(today, records, { visaNeed: 'either' });
      const dates = months.flatMap(({ dates: inIt }) => inIt);
      expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
      let last = '';
      for (const { month, dates: inIt } of months) {
        expect(month > last).toBe(true);
        last = month;
        for (const { from, to, title } of inIt) {
          expect(from <= to && title.trim() !== '').toBe(true);
          expect(from.slice(0, 7) === month || (from < clock.begins && month === clock.begins.slice(0, 7))).toBe(true);
        }
        expect(inIt.map(({ from }) => from)).toEqual(inIt.map(({ from }) => from).sort());
      }
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 3000 : 60 },
  );
});
