import type { PlainDate } from '../../base/plain-date.ts';

/** What the wall clock of the device shows. */
export interface LocalTime {
  readonly date: PlainDate;
  /** 0 to 1439. */
  readonly minutes: number;
}
