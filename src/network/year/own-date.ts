import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { calledBy } from '../mentors/words.ts';
import type { Dated, Trust } from './dated.ts';

const YOU: Trust = { by: 'you' };

/** A date of the user's own. */
export function own(
  id: string,
  title: string,
  from: PlainDate,
  to: PlainDate,
  { screen, done = false, trust = YOU }: { readonly screen: string; readonly done?: boolean; readonly trust?: Trust },
): Dated {
  return { id, group: 'mine', title, note: null, from, to, done, trust, screen };
}

/** `: Noon conference`; empty where there is no name. */
export function named(name: string | null | undefined): string {
  const own = name?.trim() ?? '';
  return own === '' ? '' : `: ${own}`;
}

/** How somebody an entry names is called. */
export function nameIn(journal: Journal, person: string | null | undefined): string {
  return calledBy(journal.people.get(meantBy(journal, person ?? ''))?.values);
}
