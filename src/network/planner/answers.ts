import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { mentoringOf } from '../mentors/mentorships.ts';
import { SETTINGS_ID } from '../records/settings.ts';
import type { Deed } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';
import { answerTo } from './given-answers.ts';
import { favour } from './guardrails.ts';
import type { Candidate } from './plan.ts';

/*
 * What the answers to a suggestion write: one act each, one step of undo. A deed without an id is a new record; fields
 * that are not named stay as they are.
 */

/** Done today: what the rule writes, and that it was done. */
export function doneChanges(setting: Setting, candidate: Candidate): readonly Deed[] {
  const { effort, touches } = candidate;
  return [
    ...candidate.done,
    answered(candidate, {
      doneOn: setting.today,
      effort: favour(candidate) === null ? effort : 'ask',
      touched: touches ?? null,
      restUntil: null,
      movedTo: null,
      skips: 0,
    }),
  ];
}

/** Not now: it rests until a day that leaves time for it. */
export function notNowChanges(setting: Setting, candidate: Candidate): readonly Deed[] {
  const { journal, today } = setting;
  const skips = Math.min(1000, (answerTo(journal, candidate.id)?.skips ?? 0) + 1);
  return [answered(candidate, { restUntil: restDay(candidate, skips, today), skippedOn: today, skips, movedTo: null })];
}

/** Never again, for this subject. */
export function neverChanges(_setting: Setting, candidate: Candidate): readonly Deed[] {
  return [answered(candidate, { never: true })];
}

/** Never again, whatever it is about: the whole rule. */
export function neverRuleChanges(_setting: Setting, rule: string): readonly Deed[] {
  return [{ kind: 'rule-choice', id: rule, fields: { never: true } }];
}

/** A rule that was sent away may speak again. */
export function allowRuleChanges(_setting: Setting, rule: string): readonly Deed[] {
  return [{ kind: 'rule-choice', id: rule, fields: { never: null } }];
}

/** To another day; never before today, and never outside of the window. */
export function moveToChanges(setting: Setting, candidate: Candidate, day: PlainDate): readonly Deed[] {
  const { opens, closes } = candidate.window;
  const first = opens > setting.today ? opens : setting.today;
  const within = closes !== null && day > closes ? closes : day;
  const movedTo = within < first ? first : within;
  return [answered(candidate, { movedTo, restUntil: null })];
}

/** Another cadence in days: the mentorship's own where it is about one, else this suggestion's; without one a rest of so many. */
export function loosenChanges(setting: Setting, candidate: Candidate, days: number): readonly Deed[] {
  const { person, cadenceDays } = candidate;
  const within = Math.min(365, Math.max(7, Math.round(days)));
  if (cadenceDays === undefined)
    return [answered(candidate, { restUntil: addDays(setting.today, within), skips: 0, movedTo: null })];
  const again = { skips: 0, restUntil: null, movedTo: null };
  const mentoring = person === null || !isMentorship(candidate) ? null : mentoringOf(setting.journal, person);
  if (mentoring === null) return [answered(candidate, { ...again, cadenceDays: within })];
  return [
    { kind: 'mentorship', id: mentoring.mentorship.id, fields: { cadenceDays: within } },
    answered(candidate, again),
  ];
}

/** I was away: what is overdue by today comes back one a day; deadlines stay. */
export function awayChanges({ today }: Setting): readonly Deed[] {
  return [{ kind: 'settings', id: SETTINGS_ID, fields: { awayClearedOn: today } }];
}

function isMentorship({ about }: Candidate): boolean {
  return about?.startsWith('mentorship/') ?? false;
}

type Fields = Extract<Deed, { readonly kind: 'suggestion' }>['fields'];

function answered({ id, rule, subject, person }: Candidate, fields: Fields): Deed {
  return { kind: 'suggestion', id, fields: { rule, subject, person, ...fields } };
}

/** Days of rest after the first, the second and every further "not now". */
const RESTS = [3, 7, 14] as const;

function restDay({ window, hard, cadenceDays }: Candidate, skips: number, today: PlainDate): PlainDate {
  const tomorrow = addDays(today, 1);
  const usual = RESTS[Math.min(skips, RESTS.length) - 1] ?? 1;
  const rest = cadenceDays === undefined ? usual : Math.max(usual, Math.round(cadenceDays / 4));
  if (window.closes === null) return addDays(today, hard === true ? Math.min(rest, 2) : rest);
  const left = daysBetween(today, window.closes);
  // With a day to close, it comes again while there is time: after half of what is left.
  const half = addDays(today, Math.min(hard === true ? 2 : rest, Math.floor(left / 2)));
  return half > tomorrow ? half : tomorrow;
}
