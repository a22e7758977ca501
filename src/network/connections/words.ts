import type { PlainDate } from '../../base/plain-date.ts';
import type { SponsorAct } from '../records/mentorship.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `3 May 2027` */
export function dayInFull(day: PlainDate): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** After the name. */
const DID: Readonly<Record<NonNullable<SponsorAct['act']>, string>> = {
  nominated: 'nominated you there',
  introduced: 'introduced you there',
  called: 'called there for you',
  recommended: 'recommended you there',
  'shared-application': 'passed your application on there',
  offered: 'made you an offer there',
  invited: 'invited you there',
  other: 'spoke up for you there',
};

/** `called there for you on 3 May 2027` */
export function actInWords({ act, on }: SponsorAct): string {
  const did = DID[act ?? 'other'];
  return on == null ? did : `${did} on ${dayInFull(on)}`;
}

/** The first two, and how many there are besides: a line is read between two pages. */
export function firstTwo(words: readonly string[], between: string): string {
  const more = words.length - 2;
  return `${words.slice(0, 2).join(between)}${more > 0 ? `${between}${more} more` : ''}`;
}
