import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { NEEDS, type Need, type Person } from '../records/person.ts';
import { logFacts } from './log-facts.ts';
import { isSponsor } from './sponsors.ts';

export interface NeedMet {
  readonly need: Need;
  /** The user said so, or the log holds it: feedback received, something taught, a sponsoring act. */
  readonly by: 'you' | 'log';
}

/** What somebody gives to the user's year, in the order of `NEEDS`. */
export function needsMet(journal: Journal, { id, values }: Known<Person>, today: PlainDate): readonly NeedMet[] {
  const said = values.gives ?? [];
  const logged: Need[] = [];
  if (isSponsor(journal, id, today)) logged.push('advocacy');
  const { taughtOn, feedbackOn } = logFacts(journal.entriesOf.get(id));
  if (isPast(taughtOn[0], today)) logged.push('skills');
  if (isPast(feedbackOn[0], today)) logged.push('feedback');
  if (said.length + logged.length === 0) return [];
  return NEEDS.flatMap((need): readonly NeedMet[] =>
    said.includes(need) ? [{ need, by: 'you' }] : logged.includes(need) ? [{ need, by: 'log' }] : [],
  );
}

function isPast(day: PlainDate | undefined, today: PlainDate): boolean {
  return day !== undefined && day <= today;
}
