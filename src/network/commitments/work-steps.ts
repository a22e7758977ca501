import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { type ScholarlyWork, WORK_STATUSES } from '../records/commitment.ts';

export type WorkStatus = (typeof WORK_STATUSES)[number];

/** Where a work can go by one press, the usual way first. A paper is published, a poster presented; either may be both. */
const NEXT: Readonly<Record<WorkStatus, readonly WorkStatus[]>> = {
  idea: ['drafting', 'resting'],
  drafting: ['submitted', 'resting'],
  submitted: ['accepted', 'not-accepted'],
  accepted: ['presented', 'published'],
  presented: ['published'],
  published: [],
  // Sent elsewhere, or put away.
  'not-accepted': ['submitted', 'resting'],
  resting: ['drafting'],
};

export function workStatus({ status }: ScholarlyWork): WorkStatus {
  return status ?? 'idea';
}

export function nextWorkStatuses(work: ScholarlyWork): readonly WorkStatus[] {
  return NEXT[workStatus(work)];
}

/** What a work's record holds after that step; submitting says on which day. */
export function workAt(status: WorkStatus, today: PlainDate): ScholarlyWork {
  return status === 'submitted' ? { status, submittedOn: today } : { status };
}

/** Whether something is still to be handed in: only then does its deadline press. */
export function isBeforeSubmission(work: ScholarlyWork): boolean {
  return ['idea', 'drafting', 'not-accepted'].includes(workStatus(work));
}

/** By what they wait for: the user, an answer, nobody. */
export const WORK_GROUPS = ['to-do', 'waiting', 'done', 'resting'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export function groupOf(work: ScholarlyWork): WorkGroup {
  const status = workStatus(work);
  if (status === 'resting') return 'resting';
  if (status === 'presented' || status === 'published') return 'done';
  return isBeforeSubmission(work) ? 'to-do' : 'waiting';
}

/** All scholarly work: the nearest deadline first, without one last; then by how far it is. */
export function worksInOrder(journal: Pick<Journal, 'kept'>): readonly Known<ScholarlyWork>[] {
  return [...journal.kept['scholarly-work'].values()].sort((a, b) => {
    const [dayA, dayB] = [a.values.deadline ?? '9999', b.values.deadline ?? '9999'];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    const far = WORK_STATUSES.indexOf(workStatus(b.values)) - WORK_STATUSES.indexOf(workStatus(a.values));
    if (far !== 0) return far;
    return a.id < b.id ? -1 : Number(a.id > b.id);
  });
}
