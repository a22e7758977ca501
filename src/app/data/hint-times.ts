import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Settings } from '../../network/records/settings.ts';

/** Conventions, not evidence: change them here. */
const BACKUP_HINT = { entries: 10, days: 14 } as const;
const INSTALL_HINT = { entries: 3, daysOfPeace: 30 } as const;

interface Now {
  /** How many entries there are. */
  readonly entries: number;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** Something is worth keeping, none was taken for a while, and the user did not just say "not now". */
export function backupHintIsDue({ entries, settings, today }: Now): boolean {
  const { lastBackupOn, backupHintAfter } = settings;
  if (entries < BACKUP_HINT.entries || isResting(backupHintAfter, today)) return false;
  return lastBackupOn == null || daysBetween(lastBackupOn, today) >= BACKUP_HINT.days;
}

/** Something is worth keeping, and the user did not just say "not now". */
export function installHintIsDue({ entries, settings, today }: Now): boolean {
  return entries >= INSTALL_HINT.entries && !isResting(settings.installHintAfter, today);
}

export function backupHintRestsUntil(today: PlainDate): PlainDate {
  return addDays(today, BACKUP_HINT.days);
}

export function installHintRestsUntil(today: PlainDate): PlainDate {
  return addDays(today, INSTALL_HINT.daysOfPeace);
}

function isResting(until: PlainDate | null | undefined, today: PlainDate): boolean {
  return until != null && today <= until;
}
