import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { followUpWindow } from '../events/follow-up.ts';
import { entryKey } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { isWaiting, openItems } from '../journal/open-items.ts';
import { lettersOf } from '../letters/assigned.ts';
import { maybeWriters } from '../letters/writers.ts';
import type { Plan, Suggestion } from '../planner/plan.ts';
import type { GuideLineId } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';

/** An open loop has to be offered within so many days on which the plan was looked at. */
const LOOKS = 45;
const LINES = new Map(RULES.map(({ id, lines }) => [id, new Set<GuideLineId>(lines)]));

/** Watches what only shows over weeks: loops offered, contacts followed up, milestones in time. */
export interface Watch {
  readonly look: (journal: Journal, plan: Plan) => void;
  /** What was broken by the end of the year. */
  readonly end: (ends: PlainDate) => readonly string[];
}

export function watchYear(begins: PlainDate, applicationsOpen: PlainDate): Watch {
  const looksWhileOpen = new Map<string, number>();
  const offered = new Set<string>();
  const firstOffer = new Map<GuideLineId, PlainDate>();
  let firstLetter: PlainDate | null = null;
  let eligibleSince: PlainDate | null = null;
  let hasFeedback = false;
  const broken: string[] = [];

  const lookAtContacts = (journal: Journal, today: PlainDate, seen: ReadonlySet<string>) => {
    for (const entry of journal.entries.values()) {
      if (entry.kind !== 'event-contact' || entry.values.metOn == null) continue;
      if (entry.values.followedUpOn != null || entry.values.letGoOn != null) continue;
      const window = followUpWindow(entry.values.metOn);
      if (today < window.opens || today > window.closes) continue;
      if (!seen.has(entryKey(entry)) && !isAnswered(journal, entryKey(entry), today))
        broken.push(`${today} neither follow-up nor reason: ${entryKey(entry)}`);
    }
  };

  return {
    look(journal, { days, postponed }) {
      const [day] = days;
      if (day === undefined) return;
      const today = day.date;
      for (const suggestion of day.suggestions) {
        offered.add(suggestion.about ?? '').add(suggestion.subject);
        for (const line of LINES.get(suggestion.rule) ?? []) if (!firstOffer.has(line)) firstOffer.set(line, today);
        if (suggestion.asks === 'letter') firstLetter ??= today;
      }
      for (const item of openItems(journal, today)) {
        const key = entryKey(item.entry);
        // A part of a project is noted months ahead.
        if (item.due !== null && item.due > addDays(today, 21)) continue;
        if (!isWaiting(item, today)) looksWhileOpen.set(key, (looksWhileOpen.get(key) ?? 0) + 1);
      }
      const about = ({ about: record, subject }: Pick<Suggestion, 'about' | 'subject'>) => [record ?? '', subject];
      lookAtContacts(
        journal,
        today,
        new Set([...day.suggestions, ...postponed.map(({ candidate }) => candidate)].flatMap(about)),
      );
      if (eligibleSince === null && daysBetween(begins, today) % 7 === 0)
        eligibleSince = maybeWriters(journal, lettersOf(journal), today).now.length > 0 ? today : null;
      if (today <= addDays(begins, 31))
        hasFeedback ||= [...journal.entries.values()].some(({ kind }) => kind === 'feedback-loop');
    },
    end(ends) {
      for (const [key, looks] of looksWhileOpen)
        if (looks > LOOKS && !offered.has(key)) broken.push(`never offered in ${looks} looks: ${key}`);
      const by = (line: GuideLineId, days: number) => {
        const on = firstOffer.get(line);
        if (on === undefined || on > addDays(begins, days))
          broken.push(`${line} offered ${on ?? 'never'}, wanted by day ${days}`);
      };
      // Who got feedback without asking is not told to ask for the first.
      if (!hasFeedback) by('specific-feedback', 31);
      by('find-mentors', 92);
      by('short-meeting', 92);
      by('tell-director', 92);
      by('last-days-thanks', 60);
      const askedBy = (deadline: PlainDate, notice: number) => {
        if (eligibleSince === null || eligibleSince > addDays(deadline, -notice)) return;
        if (firstLetter === null || firstLetter > deadline)
          broken.push(`eligible for a letter since ${eligibleSince}, the ask offered ${firstLetter ?? 'never'}`);
      };
      // Before applications open, and while one is still there.
      askedBy(applicationsOpen, 21);
      askedBy(addDays(ends, -14), 60);
      return broken;
    },
  };
}

/** The user put it off or wants it never again. */
function isAnswered(journal: Journal, key: string, today: PlainDate): boolean {
  for (const { values } of journal.kept.suggestion.values())
    if (values.subject === key && (values.never === true || values.doneOn != null || (values.restUntil ?? '') > today))
      return true;
  return false;
}
