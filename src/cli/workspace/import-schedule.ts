import { problem } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { journalOf } from '../../workspace/exchange/journal-of.ts';
import { lineKey } from '../../workspace/exchange/schedule/lines-of.ts';
import { planSchedule, type SchedulePlan } from '../../workspace/exchange/schedule/plan-schedule.ts';
import { readSchedule } from '../../workspace/exchange/schedule/read-schedule.ts';
import { defaultAnswers, plannedCounts, scheduleChanges } from '../../workspace/exchange/schedule/schedule-changes.ts';
import type { Mine, ScheduleFile } from '../../workspace/exchange/schedule/schedule-file.ts';
import { applyChanges, type Workspace } from '../../workspace/workspace.ts';
import { columns, counted } from '../catalogue/text.ts';
import { asJson, done, linesOf, type Outcome, refused } from '../outcome.ts';
import { type WorkspaceFile, writeWorkspaceFile } from './workspace-file.ts';

interface Given {
  /** How messages name the calendar. */
  readonly from: string;
  /** The lines that are the user's, as the file writes them. */
  readonly me: readonly string[];
  readonly wholeFile: boolean;
  readonly json: boolean;
}

/** Lines named where nobody said which are theirs; `--json` gives all. */
const SHOWN = 40;

/** A calendar's shifts into a workspace as blocks: only the user's own, of colleagues nothing. */
export async function importSchedule(file: WorkspaceFile, bytes: Uint8Array, given: Given): Promise<Outcome> {
  const { from, me, wholeFile } = given;
  const read = readSchedule(bytes, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  if (!read.ok) return refused(2, from, read.error);
  const schedule = read.value;
  if (schedule.shifts.length === 0) {
    const left = linesOf(
      from,
      schedule.skipped.map(({ at, reason }) => problem(at, reason)),
    );
    return { exit: 1, out: '', err: `${left}${from}: holds no shifts that could be brought in\n` };
  }
  if (me.length === 0 && !wholeFile) return askWho(schedule, 'say which lines are yours', given);
  const mine: Mine = wholeFile ? 'whole-file' : me.map(lineKey);
  const known = new Set(schedule.lines.map(({ key }) => key));
  const strange = me.find((line) => !known.has(lineKey(line)));
  if (strange !== undefined)
    return askWho(schedule, `--me: ${show(strange)} is no line of it; say which are yours`, given);

  const { workspace } = file;
  const plan = planSchedule(schedule, mine, journalOf(workspace));
  const changes = scheduleChanges(plan, defaultAnswers(plan));
  if (changes.length > 0) {
    const written = await writeWorkspaceFile(file, applyChanges(workspace, changes, Date.now()));
    if (!written.ok) return refused(2, file.path, written.error);
  }
  return report(plan, workspace, file.path, given);
}

function askWho({ lines, shifts, events }: ScheduleFile, why: string, { from, json }: Given): Outcome {
  const how = '--me "LINE", again for each way you are written, or --whole-file where every shift is yours';
  const asked = `${from}: ${counted(shifts.length, 'shift')} of ${counted(events, 'event')}; ${why}: ${how}\n`;
  const found = lines.map(({ text, shifts: count, within }) => ({
    line: text,
    shifts: count,
    ...(within.length === 0 ? {} : { within }),
  }));
  if (json) return { exit: 1, out: asJson({ events, shifts: shifts.length, lines: found }), err: asked };
  const shown = columns(
    found
      .slice(0, SHOWN)
      .map(({ line, shifts: count, within = [] }) => [
        '',
        line,
        counted(count, 'shift'),
        within.length === 0 ? '' : `of ${within.join('; ')}`,
      ]),
  );
  const more = found.length > SHOWN ? `  … and ${found.length - SHOWN} more; --json gives all of them\n` : '';
  return { exit: 1, out: '', err: `${asked}${shown}${more}` };
}

function report(plan: SchedulePlan, workspace: Workspace, path: string, { from, json }: Given): Outcome {
  const { added, updated, unchanged } = plannedCounts(plan, defaultAnswers(plan));
  const blocksBefore = journalOf(workspace).blocks;
  const titles = new Map([
    ...blocksBefore.map(({ id, values }) => [id, values.name ?? values.type ?? 'block'] as const),
    ...plan.blocks.map(({ id, rotation: { name, type } }) => [id, name === '' ? type : name] as const),
  ]);
  const named = (id: string) => ({ id, name: titles.get(id) ?? '' });
  const skipped = [
    ...plan.skipped,
    ...plan.blocks.flatMap(({ id, rotation: { from: first, to }, leftOut }) =>
      leftOut === null ? [] : [{ at: `${named(id).name} ${first} to ${to}`, reason: leftOut }],
    ),
  ];
  const before = new Set(blocksBefore.map(({ id }) => id));
  const taken = plan.blocks.filter(({ leftOut }) => leftOut === null);
  const possibleDuplicates = taken.flatMap(({ id, overlaps }, at) =>
    overlaps
      // Two blocks of this plan share days with each other: they are named once.
      .filter((other) => before.has(other.id) && !taken.slice(0, at).some((one) => one.id === other.id))
      .map((other) => ({ a: named(other.id), b: named(id), evidence: [`They share ${counted(other.days, 'day')}`] })),
  );
  const notes = [
    ...plan.notes,
    ...(plan.others === 0 ? [] : [`${counted(plan.others, 'shift')} of others: nothing of them is kept`]),
    ...plan.blocks.flatMap(({ id, keptFree }) =>
      keptFree.length === 0
        ? []
        : [`${named(id).name}: you marked ${listOf(keptFree)} as off, where the file has a shift; your mark stays`],
    ),
    ...plan.gone.map(
      ({ id, values }) =>
        `${named(id).name} ${values.from} to ${values.to}, brought in earlier, is not in this file; it stays`,
    ),
  ];
  const left = linesOf(from, [
    ...notes.map((note) => problem('', note)),
    ...skipped.map(({ at, reason }) => problem(at, reason)),
  ]);
  if (json) return done(asJson({ added, updated, unchanged, skipped, possibleDuplicates, notes }), left);
  const blocks = plan.blocks
    .filter(({ leftOut }) => leftOut === null)
    .map(({ id, rotation: { type, from: first, to, shiftStart, shiftEnd } }) => [
      '',
      named(id).name,
      type,
      `${first} to ${to}`,
      shiftStart === null ? 'no usual times' : `${shiftStart}-${shiftEnd ?? ''}`,
    ]);
  const pairs = possibleDuplicates.map(({ a, b, evidence }) => `  ${a.name} – ${b.name}: ${evidence.join('; ')}\n`);
  const asked =
    pairs.length === 0 ? '' : `Blocks of the same days; change or delete one in Prelude:\n${pairs.join('')}`;
  return done(
    `${path}: ${counted(added, 'block')} added, ${updated} updated, ${unchanged} known already; ${skipped.length} left out\n${columns(blocks)}${asked}`,
    left,
  );
}

/** Days named in one line; more are counted. */
const MOST_DAYS = 5;

function listOf(days: readonly string[]): string {
  const more = days.length - MOST_DAYS;
  return `${days.slice(0, MOST_DAYS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
