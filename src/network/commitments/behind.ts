import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { Commitment, Task } from '../records/commitment.ts';
import { hardBlockOn } from './hard-weeks.ts';
import { byStart, hasEnded } from './running.ts';
import { isOpenTask, isOverdue, tasksOf } from './tasks-of.ts';

export interface Behind {
  /** The day the user said so; null where only the days of deliverables say it. */
  readonly since: PlainDate | null;
  /** Deliverables whose day is past. */
  readonly overdue: readonly Known<Task>[];
  /** The day the people concerned were told, where that was after falling behind. */
  readonly toldOn: PlainDate | null;
}

/** Whether and how the user is behind with a commitment; null while they are not, or once it has ended. */
export function behindWith(journal: Journal, { id, values }: Known<Commitment>, today: PlainDate): Behind | null {
  const { behindSince, toldBehindOn } = values;
  if (hasEnded(values, today)) return null;
  const overdue = tasksOf(journal, `commitment/${id}`).filter((task) => isOverdue(task.values, today));
  const since = behindSince ?? null;
  if (since === null && overdue.length === 0) return null;
  const fellBehind = since ?? overdue[0]?.values.due ?? '';
  const toldOn = toldBehindOn != null && toldBehindOn >= fellBehind ? toldBehindOn : null;
  return { since, overdue, toldOn };
}

/** Commitments the user is behind with, the one begun first first. */
export function allBehind(journal: Journal, today: PlainDate): readonly Known<Commitment>[] {
  return [...journal.kept.commitment.values()].filter((one) => behindWith(journal, one, today) !== null).sort(byStart);
}

/** Who counts on it, each once: the person of the commitment, then those of its open deliverables. Only people still known. */
export function peopleConcerned(journal: Journal, { id, values }: Known<Commitment>): readonly string[] {
  const named = [
    values.person,
    ...tasksOf(journal, `commitment/${id}`).flatMap((task) => (isOpenTask(task.values) ? [task.values.person] : [])),
  ];
  const people = named.flatMap((person) => (person == null ? [] : [meantBy(journal, person)]));
  return [...new Set(people)].filter((person) => journal.people.has(person));
}

/** A week is what the proposal gives to whoever is behind; a choice of this app. */
const DAYS_GIVEN = 7;

export interface NewDay {
  readonly task: Known<Task>;
  readonly due: PlainDate;
}

/**
 * New days to offer: what is overdue or due within a week begins a week from today, in the order and at the distances it
 * had, never earlier than it was due, and not in ICU or night-float weeks. What lies further ahead keeps its day.
 */
export function proposedDays(
  journal: Journal,
  commitment: Pick<Known<Commitment>, 'id'>,
  today: PlainDate,
): readonly NewDay[] {
  const first = addDays(today, DAYS_GIVEN);
  const late = tasksOf(journal, `commitment/${commitment.id}`).flatMap((task) => {
    const { due } = task.values;
    return isOpenTask(task.values) && due != null && due < first ? [{ task, due }] : [];
  });
  const start = late[0]?.due;
  if (start === undefined) return [];
  return late.map(({ task, due }) => ({ task, due: afterHardWeeks(journal, addDays(first, daysBetween(start, due))) }));
}

function afterHardWeeks(journal: Journal, day: PlainDate): PlainDate {
  const last = hardBlockOn(journal, day)?.values.to;
  // The next block may be as hard.
  return last == null ? day : afterHardWeeks(journal, addDays(last, 1));
}
