import { expect, it } from 'vitest';
import { applyChanges, emptyWorkspace, find, type Workspace } from '../../workspace.ts';
import { journalOf } from '../journal-of.ts';
import { planSchedule, type SchedulePlan } from './plan-schedule.ts';
import { readSchedule } from './read-schedule.ts';
import { defaultAnswers, plannedCounts, scheduleChanges } from './schedule-changes.ts';
import { calendar, days, shift, utf8 } from './schedule-files.fixtures.ts';

const MICU = 'schedule.micu.2026-11-02';

function plan(workspace: Workspace, ...events: readonly string[]): SchedulePlan {
  const file = readSchedule(utf8(calendar(...events)), { zone: 'UTC' });
  if (!file.ok) throw new Error('refused');
  return planSchedule(file.value, 'whole-file', journalOf(workspace));
}
const bring = (workspace: Workspace, made: SchedulePlan, answers = defaultAnswers(made)): Workspace =>
  applyChanges(workspace, scheduleChanges(made, answers), 1);
const counts = (made: SchedulePlan) => plannedCounts(made, defaultAnswers(made));
const worked = (title: string, on: readonly string[], start = '07:00', end = '19:00') =>
  on.map((day) => shift(day, start, end, `SUMMARY:${title}`, `UID:${title}${day}`));

const november = days('2026-11-02', '2026-11-22', [1, 2, 3, 4, 5, 6]).filter((day) => day !== '2026-11-11');
const EMPTY = emptyWorkspace('device-1');
const first = bring(EMPTY, plan(EMPTY, ...worked('MICU', november)));

it('makes weekly days off of the weekday that is always free, and marks the single one', () => {
  expect(find(first, 'block', MICU)).toEqual({
    type: 'icu',
    name: 'MICU',
    from: '2026-11-02',
    to: '2026-11-21',
    shiftStart: '07:00',
    shiftEnd: '19:00',
    daysOff: [0],
  });
  expect(find(first, 'day', '2026-11-11')).toEqual({ off: true, offBySchedule: true });
});

it('changes the block it made where the file changed, and takes a day off back that is worked now', () => {
  const longer = days('2026-11-02', '2026-11-29', [1, 2, 3, 4, 5, 6]);
  const again = plan(first, ...worked('MICU', longer, '06:30', '18:30'));
  expect(counts(again)).toEqual({ added: 0, updated: 1, unchanged: 0 });
  const after = bring(first, again);
  expect(find(after, 'block', MICU)).toMatchObject({
    from: '2026-11-02',
    to: '2026-11-28',
    shiftStart: '06:30',
    shiftEnd: '18:30',
  });
  expect(find(after, 'day', '2026-11-11')?.off).toBeNull();
});

it('takes a service of another name for the same block, unless the user named it', () => {
  const renamed = plan(first, ...worked('CCU', november));
  expect(find(bring(first, renamed), 'block', MICU)).toMatchObject({ name: 'CCU', type: 'icu' });
  const own = applyChanges(first, [{ kind: 'block', id: MICU, fields: { name: 'Unit 4', type: 'ward' } }], 2);
  expect(find(bring(own, plan(own, ...worked('CCU', november))), 'block', MICU)).toMatchObject({
    name: 'Unit 4',
    type: 'ward',
  });
  expect(counts(plan(own, ...worked('MICU', november)))).toEqual({ added: 0, updated: 0, unchanged: 1 });
});

it('says which block is gone from the file, and leaves it', () => {
  const other = plan(
    first,
    ...worked('Clinic', days('2026-10-26', '2026-10-30')),
    ...worked('Clinic', days('2026-11-30', '2026-12-04')),
  );
  expect(other.gone.map(({ id }) => id)).toEqual([MICU]);
  expect(find(bring(first, other), 'block', MICU)).toBeDefined();
});

it('fills in only what is missing in a block the user entered for these days', () => {
  const own = applyChanges(
    EMPTY,
    [
      {
        kind: 'block',
        id: 'mine',
        fields: { type: 'icu', name: 'Mine', from: '2026-11-02', to: '2026-11-21', shiftStart: '05:00' },
      },
    ],
    1,
  );
  const made = plan(own, ...worked('MICU', november));
  expect(counts(made)).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(find(bring(own, made), 'block', 'mine')).toMatchObject({
    name: 'Mine',
    shiftStart: '05:00',
    shiftEnd: '19:00',
    daysOff: [0],
  });
});

it('takes type, name and leaving out as the user says', () => {
  const made = plan(EMPTY, ...worked('MICU', november), ...worked('Clinic', ['2026-11-04', '2026-11-18']));
  expect(made.blocks.map(({ leftOut }) => leftOut)).toEqual([null, 'single days among other blocks']);
  const answers = {
    without: new Set<string>(),
    types: new Map([[MICU, 'ward' as const]]),
    names: new Map([[MICU, ' ']]),
  };
  const after = bring(EMPTY, made, answers);
  expect(find(after, 'block', MICU)).toMatchObject({ type: 'ward', from: '2026-11-02' });
  expect(find(after, 'block', 'schedule.clinic.2026-11-04')).toMatchObject({ type: 'clinic', to: '2026-11-18' });
  expect(find(bring(EMPTY, made, { ...answers, without: new Set([MICU]) }), 'block', MICU)).toBeUndefined();
});

it('reads a 28-hour call as a whole day, the day after call as post-call, and the days between blocks as theirs', () => {
  const made = plan(
    EMPTY,
    ...worked('MICU call', ['2026-11-02', '2026-11-06', '2026-11-10'], '07:00', '07:00'),
    ...worked('Post-call', ['2026-11-03']),
  );
  const after = bring(EMPTY, made);
  expect(made.blocks[0]?.rotation).toMatchObject({ shiftStart: '07:00', shiftEnd: '07:00' });
  expect(find(after, 'day', '2026-11-03')).toMatchObject({ postCall: true });
  const weekends = plan(
    EMPTY,
    ...worked('Clinic', days('2026-11-02', '2026-11-20', [1, 2, 3, 4, 5])),
    ...worked('MICU', days('2026-11-23', '2026-12-06')),
  );
  expect(weekends.blocks.map(({ rotation: { from, to } }) => `${from} ${to}`)).toEqual([
    '2026-11-02 2026-11-22',
    '2026-11-23 2026-12-06',
  ]);
});

it('leaves a day off that the user marked, and says which', () => {
  const marked = applyChanges(first, [{ kind: 'day', id: '2026-11-12', fields: { off: true } }], 2);
  for (const times of [
    ['07:00', '19:00'],
    ['06:30', '18:30'],
  ]) {
    const again = plan(marked, ...worked('MICU', november, ...times));
    expect(again.blocks.map(({ keptFree }) => keptFree)).toEqual([['2026-11-12']]);
    expect(find(bring(marked, again), 'day', '2026-11-12')?.off).toBe(true);
  }
});
