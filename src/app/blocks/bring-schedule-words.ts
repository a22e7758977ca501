import type { PlainDate } from '../../base/plain-date.ts';
import type { PlannedBlock } from '../../workspace/exchange/schedule/plan-schedule.ts';
import { counted, dayInWords } from '../today/day-words.ts';
import { daysOffInWords, spanInWords } from './block-words.ts';

/** For the bar that offers to undo it. */
export function broughtSentence(counts: {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}): string {
  const { added, updated, removed } = counts;
  const parts = [
    ...(added > 0 ? [`${counted(added, 'block')} brought in`] : []),
    ...(updated > 0 ? [`${counted(updated, 'block')} changed`] : []),
    ...(removed > 0 ? [`${counted(removed, 'block')} taken out`] : []),
  ];
  return parts.length === 0 ? 'Days off and names kept.' : `${parts.join(', ')}.`;
}

/** Single days off that are named; more are counted. */
const NAMED = 3;

/** What the file says of a block, a line each. */
export function plannedLines(
  { rotation, before, fields, days, keptFree }: PlannedBlock,
  today: PlainDate,
): readonly string[] {
  const { shifts, shiftStart, shiftEnd, daysOff, offDays } = rotation;
  const times =
    shiftStart === null
      ? 'no usual times in the file'
      : shiftEnd === null
        ? `from ${shiftStart}`
        : `${shiftStart} to ${shiftEnd}${shiftEnd <= shiftStart ? ' the next morning' : ''}`;
  const single = singleDays(offDays, today);
  const off = [
    ...(daysOff.length === 0 ? [] : [`every ${daysOffInWords(daysOff)}`]),
    ...(single === '' ? [] : [single]),
  ];
  return [
    `${counted(shifts, 'shift')}, ${times}.`,
    ...(off.length === 0 ? [] : [`Off: ${off.join('; ')}.`]),
    ...(keptFree.length === 0
      ? []
      : [`The file has a shift where you marked a day off; your mark stays: ${singleDays(keptFree, today)}.`]),
    ...(before === null
      ? []
      : [
          standing(
            before.values,
            { changed: 'from' in fields || 'to' in fields, other: Object.keys(fields).length + days.length > 0 },
            today,
          ),
        ]),
  ];
}

function singleDays(days: readonly PlainDate[], today: PlainDate): string {
  return days.length > NAMED
    ? counted(days.length, 'single day')
    : days.map((day) => dayInWords(day, today)).join(', ');
}

function standing(
  before: Parameters<typeof spanInWords>[0],
  { changed, other }: { readonly changed: boolean; readonly other: boolean },
  today: PlainDate,
): string {
  if (changed) return `Changes the block you have: ${spanInWords(before, today)} until now.`;
  return other ? 'In your year already; its times or days off change.' : 'In your year already.';
}
