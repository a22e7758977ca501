import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../journal/journal.ts';
import type { Interview } from '../records/event.ts';

/**
 * Where a residency interview stands. None of these asks for a message afterwards: programs are told to discourage them
 * (see `interview-thank-you` of the Match rules).
 */
export type InterviewState =
  | 'to-answer'
  | 'waitlisted'
  | 'to-schedule'
  | 'upcoming'
  | 'today'
  | 'passed'
  | 'held'
  | 'closed';

/** `passed`: its day is over and nobody has said that it took place. */
export function interviewState({ answer, on, heldOn }: Interview, today: PlainDate): InterviewState {
  if (heldOn != null) return 'held';
  if (answer === 'declined' || answer === 'cancelled') return 'closed';
  if (answer === 'waitlisted') return 'waitlisted';
  if (on != null && on < today) return 'passed';
  if (answer == null) return 'to-answer';
  if (on == null) return 'to-schedule';
  return on === today ? 'today' : 'upcoming';
}

const ORDER: readonly InterviewState[] = [
  'today',
  'to-answer',
  'to-schedule',
  'upcoming',
  'passed',
  'waitlisted',
  'held',
  'closed',
];

/** What is nearest first; within it by day, what has been held the other way round. */
export function sortInterviews(
  interviews: Iterable<Known<Interview>>,
  today: PlainDate,
): readonly (Known<Interview> & { readonly state: InterviewState })[] {
  const rank = (state: InterviewState) => ORDER.indexOf(state);
  return [...interviews]
    .map(({ id, values }) => ({ id, values, state: interviewState(values, today) }))
    .sort((a, b) => {
      if (a.state !== b.state) return rank(a.state) - rank(b.state);
      const past = a.state === 'held' || a.state === 'closed' || a.state === 'passed';
      return compare(dayOf(a.values), dayOf(b.values)) * (past ? -1 : 1) || compare(a.id, b.id);
    });
}

function dayOf({ heldOn, on, at }: Interview): string {
  return `${heldOn ?? on ?? '9999'} ${at ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
