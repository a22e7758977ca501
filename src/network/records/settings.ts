import { day, flag, type ValuesOf } from './fields.ts';

export const SETTINGS_ID = 'settings';

/** What the app itself remembers; one record, id `settings`. */
export const SETTINGS = {
  lastBackupOn: day,
  /** The user said "not now" to a hint; it may come again after that day. */
  backupHintAfter: day,
  installHintAfter: day,
  /** "I was away": what had gathered by then comes back one a day. */
  awayClearedOn: day,
  /** Suggestions on a weekend with both days off, too. */
  goldenWeekends: flag,
  /** An advocate's act or a contact at a program does not count in Pick. */
  connectionsOff: flag,
} as const;
export type Settings = ValuesOf<typeof SETTINGS>;
