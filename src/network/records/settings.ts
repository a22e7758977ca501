import { day, type ValuesOf } from './fields.ts';

export const SETTINGS_ID = 'settings';

/** What the app itself remembers; one record, id `settings`. */
export const SETTINGS = {
  lastBackupOn: day,
  /** The user said "not now" to a hint; it may come again after that day. */
  backupHintAfter: day,
  installHintAfter: day,
} as const;
export type Settings = ValuesOf<typeof SETTINGS>;
