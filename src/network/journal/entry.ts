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

type Days = readonly (PlainDate | null | undefined)[];

/**
 * The days on which the user and the person had to do with each other, in order, each once. Reading, changing and acting
 * are done alone; a written evaluation is no meeting; what is due has not happened.
 */
export function contactDays(entry: Entry): readonly PlainDate[] {
  return [...new Set(contactSteps(entry).filter((day) => day != null))].sort();
}

function contactSteps({ kind, values }: Entry): Days {
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
    case 'evaluation':
      return [];
  }
}

/** The day of the latest step: where the entry stands in a timeline. Null where no day is known. */
export function latestDay({ kind, values }: Entry): PlainDate | null {
  switch (kind) {
    case 'moment':
    case 'evaluation':
      return values.on ?? null;
    case 'learning-loop':
      return latestOf(values.heardOn, values.readOn, values.reportedOn, values.letGoOn);
    case 'feedback-loop':
      return latestOf(values.askedOn, values.receivedOn, values.changedOn, values.toldOn, values.letGoOn);
    case 'advice':
      return latestOf(values.receivedOn, values.actedOn, values.toldOn, values.letGoOn);
    case 'help':
      return latestOf(values.on, values.doneOn, values.letGoOn);
  }
}

function latestOf(...days: Days): PlainDate | null {
  let latest: PlainDate | null = null;
  for (const day of days) if (day != null && (latest === null || day > latest)) latest = day;
  return latest;
}

/** The latest first; what was entered last first within a day; without a day last. */
export function compareEntries(a: Entry, b: Entry): number {
  const [dayA, dayB] = [latestDay(a) ?? '', latestDay(b) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const [loggedA, loggedB] = [a.values.loggedAt ?? 0, b.values.loggedAt ?? 0];
  if (loggedA !== loggedB) return loggedB - loggedA;
  const [keyA, keyB] = [entryKey(a), entryKey(b)];
  return keyA < keyB ? -1 : Number(keyA > keyB);
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
  }
}

function written(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter((text) => text != null && text.trim() !== '').map((text) => text ?? '');
}
