import type { Entry } from './journal.ts';
import { remember } from './remember.ts';

/** When the one of these entries that was entered last was entered, in milliseconds since 1970; 0 where none says so. */
export const lastLogged: (entries: readonly Entry[]) => number = remember((entries) => {
  let last = 0;
  for (const { values } of entries) if ((values.loggedAt ?? 0) > last) last = values.loggedAt ?? 0;
  return last;
});
