import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import type { Mentoring } from '../../network/mentors/mentorships.ts';
import { type NextContact, nextWith } from '../../network/mentors/next-contact.ts';
import { inNameOrder } from '../../network/people/name-order.ts';

export interface MentorRow {
  readonly mentoring: Mentoring;
  readonly next: NextContact | null;
}

/** Those one is in touch with or asked, the next date first; those one might ask; those who rest, ended or said no. By name where nothing else orders them. */
export function inOrder(
  journal: Journal,
  mentorings: readonly Mentoring[],
  today: PlainDate,
): {
  readonly active: readonly MentorRow[];
  readonly maybe: readonly MentorRow[];
  readonly past: readonly MentorRow[];
} {
  const byPerson = new Map(mentorings.map((mentoring) => [mentoring.person.id, mentoring]));
  const rows = inNameOrder(mentorings.map(({ person }) => person))
    .flatMap(({ id }) => byPerson.get(id) ?? [])
    .map((mentoring): MentorRow => ({ mentoring, next: nextWith(journal, mentoring, today) }));
  const stageOf = ({ mentoring }: MentorRow) => mentoring.mentorship.values.stage ?? 'ongoing';
  const day = ({ next }: MentorRow) => next?.on ?? today;
  return {
    active: rows
      .filter((row) => ['asked', 'first-meeting', 'ongoing'].includes(stageOf(row)))
      .sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1)),
    maybe: rows.filter((row) => stageOf(row) === 'might-ask'),
    past: rows.filter((row) => ['resting', 'ended', 'declined'].includes(stageOf(row))),
  };
}
