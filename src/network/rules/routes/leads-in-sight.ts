import type { Known } from '../../journal/journal.ts';
import { guardLead, isBlocked } from '../../leads/lead-guard.ts';
import { isLive, statusOf } from '../../leads/lead-steps.ts';
import type { Lead } from '../../records/lead.ts';
import type { Setting } from '../setting.ts';

export interface OpenLead extends Known<Lead> {
  /** Nothing but SOAP's days stands against asking the program: your director knows, and it is not the same year. */
  readonly mayAsk: boolean;
  /** It begins while the user is bound, and no waiver is noted. */
  readonly isSameYear: boolean;
}

/** Leads of which something can still come and that are not accepted. */
export function openLeads({ journal, identity, today, year }: Setting): readonly OpenLead[] {
  return [...journal.kept.lead.values()].flatMap(({ id, values }) => {
    if (!isLive(values) || statusOf(values) === 'accepted') return [];
    const words = guardLead(values, {
      today,
      soap: null,
      boundUntil: year.said.ends ? year.ends : null,
      directorToldOn: identity.directorToldOn ?? null,
    });
    return [
      {
        id,
        values,
        mayAsk: words.every(({ effect }) => effect === 'note'),
        isSameYear: isBlocked(words),
      },
    ];
  });
}

/** Whether the user has accepted a place. */
export function hasAccepted({ journal }: Pick<Setting, 'journal'>): boolean {
  return [...journal.kept.lead.values()].some(({ values }) => values.status === 'accepted');
}
