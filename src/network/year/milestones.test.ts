import { expect, it } from 'vitest';
import season2027 from '../../../data/seasons/2027.json';
import { seasonFor } from '../../catalogue/seasons.ts';
import { GUIDE_LINES } from '../guide/guide-lines.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { ruleOf } from '../rules/rules.ts';
import { settingOf } from '../rules/setting.ts';
import { MILESTONES, type Milestone, milestones } from './milestones.ts';
import { routes } from './routes.ts';

const read = seasonFor(2027, [season2027]);
const season = read.ok ? read.value : null;
const settingOn = (today: string, records: readonly RecordChange[]) =>
  settingOf(updateJournal(emptyJournal, records), today, 1, {
    season,
    visaNeed: null,
    ownProgram: null,
    ends: '2027-06-30',
  });
function stands(today: string, id: string, ...records: readonly RecordChange[]): Milestone {
  const found = milestones(settingOn(today, records)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no milestone ${id}`);
  return found;
}

it('is suggested by rules that exist', () => {
  for (const { id, rules } of MILESTONES)
    expect([id, rules.filter((rule) => ruleOf(rule) === undefined)]).toEqual([id, []]);
});

it('feedback by month one: open, done on its first day, never scolded for', () => {
  expect(stands('2026-07-09', 'first-feedback')).toMatchObject({ state: 'open', by: '2026-07-31', on: null });
  expect(stands('2026-08-09', 'first-feedback')).toMatchObject({ state: 'passed' });
  const asked = has('feedback-loop', 'f', { askedOn: '2026-07-20' });
  const before = has('feedback-loop', 'g', { askedOn: '2026-05-20' });
  expect(stands('2026-08-09', 'first-feedback', asked)).toMatchObject({ state: 'done', on: '2026-07-20' });
  // Before this year, and not yet.
  expect(stands('2026-08-09', 'first-feedback', before).state).toBe('passed');
  expect(stands('2026-07-19', 'first-feedback', asked).state).toBe('open');
});

it('a mentor met by month three: ahead in the first month, begun when asked, done when held', () => {
  expect(stands('2026-07-09', 'mentor-met')).toMatchObject({ state: 'ahead', by: '2026-09-30' });
  expect(stands('2026-08-01', 'mentor-met').state).toBe('open');
  expect(stands('2026-08-09', 'mentor-met', has('ask', 'a', { what: 'meeting', askedOn: '2026-08-08' })).state).toBe(
    'begun',
  );
  expect(stands('2026-08-09', 'mentor-met', has('meeting', 'm', { on: '2026-08-12' })).state).toBe('begun');
  expect(
    stands('2026-08-12', 'mentor-met', has('meeting', 'm', { on: '2026-08-12', heldOn: '2026-08-12' })),
  ).toMatchObject({
    state: 'done',
    on: '2026-08-12',
  });
});

it('the director and the goal, as the identity says', () => {
  expect(stands('2026-08-09', 'director-told')).toMatchObject({ state: 'open', by: '2026-08-31' });
  const identity = has('identity', 'identity', { directorToldOn: '2026-08-02', goal: 'Stay' });
  expect(stands('2026-08-09', 'director-told', identity)).toMatchObject({ state: 'done', on: '2026-08-02' });
  expect(stands('2026-08-01', 'director-told', identity).state).toBe('open');
  expect(stands('2026-08-09', 'goal', identity).state).toBe('done');
  expect(stands('2026-08-09', 'goal', has('identity', 'identity', { goal: ' ' })).state).toBe('passed');
});

it('letters asked eight weeks before the own day of submission, else before applications open while that is ahead', () => {
  expect(stands('2026-07-05', 'letters-asked').by).toBe('2026-07-08');
  // Applications have opened: no day is guessed for the next ones.
  expect(stands('2026-11-05', 'letters-asked')).toMatchObject({ state: 'open', by: null });
  const wanted = has('letter', 'l', { submitOn: '2027-03-01' });
  const asked = has('letter', 'm', { submitOn: '2027-03-01', askedOn: '2026-12-01' });
  expect(stands('2026-12-05', 'letters-asked', wanted)).toMatchObject({ state: 'open', by: '2027-01-04' });
  expect(stands('2027-01-05', 'letters-asked', wanted).state).toBe('passed');
  expect(stands('2026-12-05', 'letters-asked', wanted, asked)).toMatchObject({
    state: 'begun',
    shows: '1 asked, 1 to ask.',
  });
  expect(stands('2026-12-05', 'letters-asked', asked)).toMatchObject({ state: 'done', on: '2026-12-01' });
  expect(
    stands('2026-12-05', 'letters-asked', has('letter', 'n', { submitOn: '2027-03-01', letGoOn: '2026-12-01' })).by,
  ).toBeNull();
});

it('the goodbyes of the last month, and when a suggestion was answered', () => {
  expect(stands('2027-05-31', 'handover').state).toBe('ahead');
  expect(stands('2027-06-05', 'handover').state).toBe('open');
  const thanks = has('moment', 'm', { kind: 'thanked', on: '2027-06-04' });
  expect(stands('2027-06-05', 'handover', thanks)).toMatchObject({
    state: 'begun',
    shows: 'Thanks in the last month: 1.',
  });
  const later = has('suggestion', 's', {
    rule: 'tell-director',
    subject: 'identity',
    skips: 1,
    skippedOn: '2026-08-03',
  });
  expect(stands('2026-08-09', 'director-told', later).offered).toBe('2026-08-03');
  expect(stands('2026-08-09', 'mentor-met', later).offered).toBeNull();
});

it('both routes side by side: nothing there at first, and each need where the log shows it', () => {
  const [a, b] = routes(settingOn('2026-11-22', []));
  for (const { needs } of [a, b]) {
    expect(needs.map(({ state }) => state)).toEqual(needs.map(() => 'missing'));
    for (const { line } of needs) expect(GUIDE_LINES.some(({ id }) => id === line)).toBe(true);
  }
  const [home, field] = routes(
    settingOn('2026-11-22', [
      has('identity', 'identity', {
        route: 'advanced',
        specialty: 'Neurology',
        sentence: 'Strong internal medicine as a foundation for neurology',
        directorToldOn: '2026-08-02',
      }),
      has('person', 'p', { name: 'Dr. Ana Lopez', role: 'attending', specialty: 'neurology' }),
      has('mentorship', 'p', { person: 'p', stage: 'ongoing' }),
      has('evaluation', 'e', { person: 'p', on: '2026-10-01' }),
      has('letter', 'l', { person: 'p', askedOn: '2026-11-01' }),
      has('ask', 'o', { person: 'p', what: 'opening', askedOn: '2026-11-01' }),
      has('event', 'g', { type: 'grand-rounds', from: '2026-12-01' }),
      has('commitment', 'c', { type: 'research', from: '2026-09-01' }),
      has('lead', 'd', { status: 'asking', milestonesOn: '2026-11-02' }),
    ]),
  );
  const states = ({ needs }: typeof home) => Object.fromEntries(needs.map(({ id, state }) => [id, state]));
  expect([home.chosen, field.chosen]).toEqual([false, true]);
  expect(states(home)).toEqual({
    director: 'there',
    evaluations: 'there',
    'home-mentors': 'there',
    letters: 'begun',
    openings: 'there',
    'transfer-papers': 'begun',
  });
  expect(states(field)).toEqual({
    sentence: 'there',
    faculty: 'there',
    'specialty-mentor': 'there',
    'specialty-events': 'begun',
    project: 'there',
    letters: 'begun',
  });
});
