import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Situation } from '../drafts/situation.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { remember } from '../journal/remember.ts';
import { DAYS_BETWEEN_ASKS } from '../mentors/ask-findings.ts';
import type { Effort } from '../rules/rule.ts';
import { ruleOf } from '../rules/rules.ts';
import { onceFor } from '../rules/views.ts';

/** Messages that nobody waits for, or that ask a favour. */
const OUTREACH: ReadonlySet<string> = new Set<Situation>([
  'stay-in-touch',
  'ask-mentor-meeting',
  'ask-strong-letter',
  'linkedin-connect',
  'cold-email',
  'nudge',
  'ask-introduction',
  'sponsor-ask',
  'tell-director-goal',
  'ask-pgy2-word',
  'lead-inquiry',
  'specialty-faculty',
  'ask-about-program',
  'join-project',
]);

interface Spent {
  /** Days of outreach and asks; of one person only one a day. */
  readonly outreach: readonly PlainDate[];
  /** Suggestions done, by day: with whom, or nobody. */
  readonly done: ReadonlyMap<PlainDate, readonly (string | null)[]>;
  /** When somebody was last asked a favour, as answers to suggestions tell. */
  readonly asked: ReadonlyMap<string, PlainDate>;
}

/** How much of a week's outreach the log shows already, both days included. */
export function outreachBetween(journal: Journal, from: PlainDate, to: PlainDate): number {
  return spentOf(journal).outreach.filter((day) => from <= day && day <= to).length;
}

/** With whom suggestions were done that day. */
export function doneOn(journal: Journal, day: PlainDate): readonly (string | null)[] {
  return spentOf(journal).done.get(day) ?? [];
}

/** From which day this person may be asked again, as answers to suggestions tell; null where none stands against it. */
export function askAgainOn(journal: Journal, person: string, day: PlainDate): PlainDate | null {
  const last = spentOf(journal).asked.get(person);
  if (last === undefined || last > day) return null;
  const again = addDays(last, DAYS_BETWEEN_ASKS);
  return again > day ? again : null;
}

const favoursAmong: (entries: readonly Entry[]) => readonly Extract<Entry, { readonly kind: 'ask' | 'letter' }>[] =
  remember((entries) => entries.filter((entry) => entry.kind === 'ask' || entry.kind === 'letter'));

function spentOf(journal: Journal): Spent {
  return onceFor(journal, 'planner spent', () => {
    const outreach = new Map<string, PlainDate>();
    const done = new Map<PlainDate, (string | null)[]>();
    const asked = new Map<string, PlainDate>();
    const spend = (on: PlainDate | null | undefined, person: string | null | undefined, record: string) => {
      if (on != null) outreach.set(`${on} ${person == null ? record : meantBy(journal, person)}`, on);
    };
    for (const { id, values } of journal.kept.suggestion.values()) {
      const { doneOn: on } = values;
      if (on == null) continue;
      const person = values.person == null ? null : meantBy(journal, values.person);
      const sameDay = done.get(on);
      if (sameDay === undefined) done.set(on, [person]);
      else sameDay.push(person);
      const effort: Effort | undefined = values.effort ?? ruleOf(values.rule ?? '')?.effort;
      if (effort !== 'outreach' && effort !== 'ask') continue;
      spend(on, person, id);
      if (effort === 'ask' && person !== null && (asked.get(person) ?? '') < on) asked.set(person, on);
    }
    for (const entries of journal.entriesOf.values())
      for (const { id, values } of favoursAmong(entries)) spend(values.askedOn, values.person, id);
    for (const { id, values } of journal.kept.message.values())
      if (OUTREACH.has(values.situation ?? '')) spend(values.sentOn, values.person, id);
    return { outreach: [...outreach.values()], done, asked };
  });
}
