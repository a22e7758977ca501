import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { lettersOf } from '../letters/assigned.ts';
import { letterRung } from '../letters/ladder.ts';
import type { Mentoring } from '../mentors/mentorships.ts';
import type { GuideLineId } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';

/** One thing a route needs, and whether the log shows it. */
export interface RouteNeed {
  readonly id: string;
  readonly title: string;
  /** The guide's line it comes from. */
  readonly line: GuideLineId;
  /** The screen on which it is looked after. */
  readonly screen: string;
  readonly state: 'there' | 'begun' | 'missing';
  /** What the log shows, in a few words. */
  readonly shows: string;
}

export type Standing = Pick<RouteNeed, 'state' | 'shows'>;
export const there = (shows: string): Standing => ({ state: 'there', shows });
export const begun = (shows: string): Standing => ({ state: 'begun', shows });
export const missing = (shows: string): Standing => ({ state: 'missing', shows });

export function mentoringStands(mentors: readonly Mentoring[]): Standing {
  const stages = mentors.map(({ mentorship }) => mentorship.values.stage ?? 'ongoing');
  const met = stages.filter((stage) => stage === 'first-meeting' || stage === 'ongoing').length;
  if (met > 0) return there(met === 1 ? 'One.' : `${met} of them.`);
  return stages.some((stage) => stage === 'asked' || stage === 'might-ask')
    ? begun('Asked, or thought of.')
    : missing('Nobody noted yet.');
}

export function strongLetters({ journal }: Setting): RouteNeed {
  const rungs = lettersOf(journal).map(({ values }) => letterRung(values));
  const asked = rungs.filter((rung) => rung === 'asked').length;
  const off = new Set(['not-asked', 'asked', 'hesitant', 'declined', 'let-go']);
  const agreed = rungs.filter((rung) => !off.has(rung)).length;
  return {
    id: 'letters',
    title: 'Strong letters',
    line: 'strong-letter',
    screen: '/letters',
    ...(agreed > 0
      ? there(`${agreed} agreed or further.`)
      : asked > 0
        ? begun(`${asked} asked.`)
        : missing('None asked for yet.')),
  };
}

/** Whether the user asked somebody for that. */
export function asksFor(journal: Journal, what: 'opening' | 'introduction'): boolean {
  for (const entries of journal.entriesOf.values()) if (among(entries)[what]) return true;
  return false;
}

/** What one person's entries hold of it. */
export const among = remember((entries: readonly Entry[]) => {
  const found = { evaluations: 0, opening: false, introduction: false };
  for (const { kind, values } of entries) {
    if (kind === 'evaluation') found.evaluations += 1;
    if (kind !== 'ask' || values.askedOn == null || values.letGoOn != null) continue;
    if (values.what === 'opening') found.opening = true;
    if (values.what === 'introduction') found.introduction = true;
  }
  return found;
});
