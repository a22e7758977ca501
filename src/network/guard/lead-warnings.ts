import { listed } from '../../base/listed.ts';
import type { Known } from '../journal/journal.ts';
import { guardLead } from '../leads/lead-guard.ts';
import { isContact, statusOf } from '../leads/lead-steps.ts';
import type { Warning } from '../planner/plan.ts';
import type { Lead } from '../records/lead.ts';
import type { Setting } from '../rules/setting.ts';
import { warningOf } from './warning-of.ts';

/** Leads on a place of the year that is bound, and leads pursued before the own director knows. */
export function leadWarnings({ journal, identity, today, year }: Setting): readonly Warning[] {
  const setting = {
    today,
    soap: null,
    boundUntil: year.said.ends ? year.ends : null,
    directorToldOn: identity.directorToldOn ?? null,
  };
  const warnings: Warning[] = [];
  const untold: Known<Lead>[] = [];
  for (const lead of journal.kept.lead.values()) {
    const words = guardLead(lead.values, setting);
    if (words.some(({ rule, effect }) => rule === 'concurrent-year' && effect === 'block'))
      warnings.push(
        warningOf(
          'concurrent-year',
          `lead/${lead.id}`,
          `The place at ${placeOf(lead)} is one of the year you are bound to: until the NRMP waives your match you may not apply for it, discuss it or interview for it.`,
        ),
      );
    const pursued = isContact(statusOf(lead.values)) || statusOf(lead.values) === 'offered';
    if (pursued && words.some(({ rule }) => rule === 'own-director-first')) untold.push(lead);
  }
  if (untold.length > 0) {
    const places = listed([...new Set(untold.map(placeOf))].sort());
    warnings.push(
      warningOf(
        'own-director-first',
        null,
        `You pursue a place at ${places}, and that your own program director knows of your goal is not noted: tell them first.`,
      ),
    );
  }
  return warnings;
}

function placeOf({ values: { institution } }: Known<Lead>): string {
  return institution?.trim() || 'another program';
}
