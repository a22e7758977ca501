import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { Lead, LeadStatus } from '../records/lead.ts';

/** A lead that was just noted has no status yet: it is new. */
export function statusOf({ status }: Lead): LeadStatus {
  return status ?? 'new';
}

/** Where a lead can go from each status by one press; the usual way first. */
const NEXT: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ['asking', 'let-go'],
  asking: ['applied', 'closed', 'let-go'],
  applied: ['interview', 'closed', 'let-go'],
  interview: ['offered', 'closed', 'let-go'],
  offered: ['accepted', 'let-go'],
  accepted: [],
  closed: ['new'],
  'let-go': ['new'],
};

export function nextStatuses(lead: Lead): readonly LeadStatus[] {
  return NEXT[statusOf(lead)];
}

/** Steps that mean contact with the program. */
export function isContact(status: LeadStatus): boolean {
  return status === 'asking' || status === 'applied' || status === 'interview' || status === 'accepted';
}

/** Whether something can still come of it. */
export function isLive(lead: Lead): boolean {
  return !['closed', 'let-go'].includes(statusOf(lead));
}

/** In the order of the board: what asks for the next answer first. */
export const BOARD: readonly LeadStatus[] = [
  'offered',
  'interview',
  'applied',
  'asking',
  'new',
  'accepted',
  'closed',
  'let-go',
];

export interface BoardGroup {
  readonly status: LeadStatus;
  readonly leads: readonly Known<Lead>[];
}

/** Leads by status; within one, those that begin soonest first, then what was seen last. Without empty groups. */
export function boardOf(journal: Pick<Journal, 'kept'>): readonly BoardGroup[] {
  const leads = [...journal.kept.lead.values()].sort(byStart);
  return BOARD.map((status) => ({ status, leads: leads.filter(({ values }) => statusOf(values) === status) })).filter(
    (group) => group.leads.length > 0,
  );
}

function byStart(a: Known<Lead>, b: Known<Lead>): number {
  const [startA, startB] = [a.values.startsOn ?? '9999', b.values.startsOn ?? '9999'];
  if (startA !== startB) return startA < startB ? -1 : 1;
  const [seenA, seenB] = [lastSeen(a), lastSeen(b)];
  if (seenA !== seenB) return seenA < seenB ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function lastSeen({ values: { seenOn, verifiedOn } }: Known<Lead>): PlainDate {
  return [seenOn ?? '', verifiedOn ?? ''].sort().at(-1) ?? '';
}
