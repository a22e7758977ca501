import type { PlainDate } from '../../base/plain-date.ts';
import { type LetterRung, letterRung } from '../letters/ladder.ts';
import type { Block } from '../records/block.ts';
import { latestDay } from './entry.ts';
import type { Entry, Known } from './journal.ts';
import type { Together } from './working-together.ts';

/** Something on a person's page, on the day of its latest step; null where no day is known. */
export type TimelineItem =
  | { readonly is: 'entry'; readonly on: PlainDate | null; readonly entry: Entry; readonly step: EntryStep }
  | {
      readonly is: 'together';
      readonly on: PlainDate;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly block: Known<Block>;
    };

// biome-ignore format: a table
type EntryStep =
  | 'moment' | 'evaluation' | 'heard' | 'read' | 'reported' | 'asked' | 'received' | 'changed' | 'acted' | 'told' | 'promised'
  | 'done' | 'let-go' | 'planned' | 'held' | 'thanked' | 'acted-for-you' | 'nudged' | 'answered' | 'wondered' | 'learned'
  | 'met' | 'followed-up' | LetterRung;

/** Entries and stretches of working together that have begun, the latest first. */
export function timelineOf(
  entries: readonly Entry[],
  together: readonly Together[],
  today: PlainDate,
): readonly TimelineItem[] {
  const items: TimelineItem[] = entries.map((entry) => ({
    is: 'entry',
    on: latestDay(entry),
    entry,
    step: latestStep(entry),
  }));
  for (const { from, to, block } of together)
    if (from <= today) items.push({ is: 'together', on: to < today ? to : today, from, to, block });
  // The sort is stable: entries of one day keep their order, a stretch stands below those of its last day.
  return items.sort((a, b) => ((a.on ?? '') === (b.on ?? '') ? 0 : (a.on ?? '') < (b.on ?? '') ? 1 : -1));
}

/** How far an entry has come. */
function latestStep(entry: Entry): EntryStep {
  if (entry.kind === 'moment' || entry.kind === 'evaluation') return entry.kind;
  if (entry.values.letGoOn != null) return 'let-go';
  switch (entry.kind) {
    case 'learning-loop':
      return entry.values.reportedOn != null ? 'reported' : entry.values.readOn != null ? 'read' : 'heard';
    case 'feedback-loop':
      if (entry.values.toldOn != null) return 'told';
      if (entry.values.changedOn != null) return 'changed';
      return entry.values.receivedOn != null ? 'received' : 'asked';
    case 'advice':
      if (entry.values.toldOn != null) return 'told';
      return entry.values.actedOn != null ? 'acted' : 'received';
    case 'help':
      if (entry.values.doneOn != null) return 'done';
      return entry.values.direction === 'asked' ? 'asked' : 'promised';
    case 'meeting':
      if (entry.values.thankedOn != null) return 'thanked';
      return entry.values.heldOn != null ? 'held' : 'planned';
    case 'sponsor-act':
      if (entry.values.outcomeToldOn != null) return 'told';
      return entry.values.thankedOn != null ? 'thanked' : 'acted-for-you';
    case 'ask':
      if (entry.values.thankedOn != null) return 'thanked';
      if (entry.values.answeredOn != null || entry.values.answer != null) return 'answered';
      return entry.values.nudgedOn != null ? 'nudged' : 'asked';
    case 'unwritten-rule':
      return entry.values.learnedOn != null ? 'learned' : 'wondered';
    case 'letter':
      return letterRung(entry.values);
    case 'event-contact':
      return entry.values.followedUpOn != null ? 'followed-up' : 'met';
    case 'task':
      return entry.values.doneOn != null ? 'done' : 'promised';
  }
}
