import { daysBetween, type PlainDate } from '../../base/plain-date.ts';

/** `Last backup 12 days ago`, the day it was downloaded here. */
export function backupAge(lastBackupOn: PlainDate | null | undefined, today: PlainDate): string {
  if (lastBackupOn == null) return 'No backup yet';
  const days = daysBetween(lastBackupOn, today);
  // The clock of the device may have been set back.
  if (days <= 0) return 'Last backup today';
  return days === 1 ? 'Last backup yesterday' : `Last backup ${days} days ago`;
}
