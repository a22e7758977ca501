import type { PlainDate } from '../../base/plain-date.ts';
import type { EntryKind } from '../records/kinds.ts';
import type { Entry } from './journal.ts';

/** `moment/7f3a` */
export function entryKey({ kind, id }: { readonly kind: EntryKind; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** Whom the entry names, as recorded; empty where nobody is named. `meantBy` tells who that is now. */
export function personOf(entry: Entry): string {
  return entry.values.person ?? '';
}

/**
 * The days on which the user and the person had to do with each other, in order, each once. Reading, changing and acting
 * are done alone; a written evaluation is no meeting; what is due has not happened.
 */
export function contactDays(entry: Entry): readonly PlainDate[] {
  return [...new Set(contactSteps(entry).filter((day) => day != null))].sort();
}

/** The latest of those days up to that one; empty where there is none. */
export function lastContactDay(entry: Entry, upTo: PlainDate): string {
  let last = '';
  for (const day of contactSteps(entry)) if (day != null && day <= upTo && day > last) last = day;
  return last;
}

function contactSteps({ kind, values }: Entry): readonly (PlainDate | null | undefined)[] {
  switch (kind) {
    case 'moment':
      return [values.on];
    case 'learning-loop':
      return [values.heardOn, values.reportedOn];
    case 'feedback-loop':
      return [values.askedOn, values.receivedOn, values.toldOn];
    case 'advice':
      return [values.receivedOn, values.toldOn];
    case 'help':
      return [values.on, values.doneOn];
    case 'meeting':
      return [values.heldOn, values.thankedOn];
    case 'sponsor-act':
      return [values.thankedOn, values.outcomeToldOn];
    case 'ask':
      return [values.askedOn, values.nudgedOn, values.answeredOn, values.thankedOn];
    case 'unwritten-rule':
      return values.way === 'watch' ? [] : [values.startedOn, values.learnedOn];
    case 'letter':
      return [values.askedOn, values.answeredOn, values.packetSentOn, values.thankedOn, values.outcomeToldOn];
    case 'event-contact':
      return [values.metOn, values.followedUpOn];
    case 'evaluation':
    case 'task':
      return [];
  }
}

/** The day of the latest step: where the entry stands in a timeline. Null where no day is known. */
export function latestDay(entry: Entry): PlainDate | null {
  const day = lastDay(entry);
  return day === '' ? null : day;
}

/** As above, empty where no day is known. */
function lastDay({ kind, values }: Entry): string {
  switch (kind) {
    case 'moment':
    case 'evaluation':
      return values.on ?? '';
    case 'learning-loop':
      return later(later(values.heardOn, values.readOn), later(values.reportedOn, values.letGoOn));
    case 'feedback-loop':
      return later(
        later(later(values.askedOn, values.receivedOn), values.changedOn),
        later(values.toldOn, values.letGoOn),
      );
    case 'advice':
      return later(later(values.receivedOn, values.actedOn), later(values.toldOn, values.letGoOn));
    case 'help':
      return later(later(values.on, values.doneOn), values.letGoOn);
    case 'meeting':
      return latest(values.on, values.heldOn, values.thankedOn, values.letGoOn);
    case 'sponsor-act':
      return latest(values.on, values.thankedOn, values.outcomeToldOn, values.letGoOn);
    case 'ask':
      return latest(values.askedOn, values.nudgedOn, values.answeredOn, values.thankedOn, values.letGoOn);
    case 'unwritten-rule':
      return latest(values.startedOn, values.learnedOn, values.letGoOn);
    case 'letter':
      return latest(
        values.askedOn,
        values.answeredOn,
        values.packetSentOn,
        values.enteredOn,
        values.confirmedOn,
        values.uploadedOn,
        values.assignedOn,
        values.thankedOn,
        values.outcomeToldOn,
        values.letGoOn,
      );
    case 'event-contact':
      return latest(values.metOn, values.followedUpOn, values.letGoOn);
    case 'task':
      return latest(values.doneOn, values.letGoOn);
  }
}

function latest(...days: readonly (PlainDate | null | undefined)[]): string {
  return days.reduce<string>((last, day) => later(last, day), '');
}

function later(a: PlainDate | null | undefined, b: PlainDate | null | undefined): string {
  if (a == null || b == null) return a ?? b ?? '';
  return a > b ? a : b;
}

/** The latest first; what was entered last first within a day; without a day last. */
export function compareEntries(a: Entry, b: Entry): number {
  const dayA = lastDay(a);
  const dayB = lastDay(b);
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const loggedA = a.values.loggedAt ?? 0;
  const loggedB = b.values.loggedAt ?? 0;
  if (loggedA !== loggedB) return loggedB - loggedA;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind < b.kind ? -1 : Number(a.kind > b.kind);
}

/** What the user wrote, the most telling first; empty where nothing was written. */
export function textOf(entry: Entry): string {
  return textsOf(entry).join(' · ');
}

/** The written parts one by one. */
export function textsOf({ kind, values }: Entry): readonly string[] {
  switch (kind) {
    case 'moment':
      return written(values.line);
    case 'learning-loop':
      return written(values.point, values.learned);
    case 'feedback-loop':
      return written(values.question, values.received, values.praise, values.change);
    case 'advice':
      return written(values.advice, values.action);
    case 'help':
      return written(values.what);
    case 'evaluation':
      return written(values.themes, values.toChange);
    case 'meeting':
      return written(values.questions, values.notes);
    case 'sponsor-act':
    case 'ask':
      return written(values.line);
    case 'unwritten-rule':
      return written(values.situation, values.learned);
    case 'event-contact':
      return written(values.talkedAbout, values.ask);
    case 'task':
      return written(values.what);
    case 'letter':
      return [];
  }
}

function written(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter((text) => text != null && text.trim() !== '').map((text) => text ?? '');
}
