import { expect, it } from 'vitest';
import { exportBackup } from '../../backup.ts';
import { applyChanges, emptyWorkspace, type Workspace } from '../../workspace.ts';
import { journalOf } from '../journal-of.ts';
import { lineKey } from './lines-of.ts';
import { planSchedule, type SchedulePlan } from './plan-schedule.ts';
import { readSchedule } from './read-schedule.ts';
import { defaultAnswers, plannedCounts, scheduleChanges } from './schedule-changes.ts';
import type { ScheduleFile } from './schedule-file.ts';
import { ODD_SCHEDULES, type OddSchedule } from './schedule-files.fixtures.ts';

const EMPTY = emptyWorkspace('device-1');

function read(bytes: Uint8Array): ScheduleFile {
  const file = readSchedule(bytes, { zone: 'America/Chicago' });
  if (!file.ok) throw new Error(file.error.map(({ message }) => message).join());
  return file.value;
}

const plan = (file: ScheduleFile, me: readonly string[], workspace: Workspace): SchedulePlan =>
  planSchedule(file, me.length === 0 ? 'whole-file' : me.map(lineKey), journalOf(workspace));

const bring = (workspace: Workspace, made: SchedulePlan): Workspace =>
  applyChanges(workspace, scheduleChanges(made, defaultAnswers(made)), 1);

const asLine = ({ rotation: { type, name, from, to, shiftStart, shiftEnd } }: SchedulePlan['blocks'][number]) =>
  `${type} ${name} ${from} ${to}${shiftStart === null ? '' : ` ${shiftStart}-${shiftEnd}`}`;

const readable = ODD_SCHEDULES.filter((odd) => odd.blocks !== null);
const refused = ODD_SCHEDULES.filter((odd) => odd.blocks === null);

it.each(readable.map((odd) => [odd.what, odd] as const))(
  'reads %s, and keeps nothing of a colleague',
  (_, odd: OddSchedule) => {
    const file = read(odd.bytes);
    const made = plan(file, odd.me, EMPTY);
    expect(made.blocks.filter(({ leftOut }) => leftOut === null).map(asLine)).toEqual(odd.blocks);
    const after = bring(EMPTY, made);
    // What the user may take in on purpose is as free of them.
    const everything = applyChanges(EMPTY, scheduleChanges(made, { ...defaultAnswers(made), without: new Set() }), 1);
    for (const stored of [exportBackup(after), exportBackup(everything)]) {
      const text = stored.toLowerCase();
      expect(text).toContain('"block"');
      expect(odd.colleagues.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
    }
    // The same file again changes nothing.
    const again = plan(file, odd.me, after);
    expect(plannedCounts(again, defaultAnswers(again))).toEqual({
      added: 0,
      updated: 0,
      unchanged: odd.blocks?.length,
    });
    expect(exportBackup(bring(after, again))).toBe(exportBackup(after));
    expect(again.gone).toEqual([]);
  },
);

it.each(refused.map(({ what, bytes }) => [what, bytes] as const))('refuses %s in one line', (_, bytes) => {
  const file = readSchedule(bytes, { zone: 'UTC' });
  expect(file.ok ? [] : file.error.map(({ message }) => message)).toEqual([expect.stringMatching(/^[^\n]{10,200}$/)]);
});
