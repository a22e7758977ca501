import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { freshnessOf } from '../../leads/freshness.ts';
import { gateAnswer, LEAD_GATES } from '../../leads/gates.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { leadName } from './lead-name.ts';
import { hasAccepted, type OpenLead, openLeads } from './leads-in-sight.ts';

/** Without a word for two months a place is gone (a convention of this app). */
const COLD_DAYS = 60;

export const leadLetGo: Rule = {
  id: 'lead-let-go',
  title: 'Let a lead go',
  lines: ['word-of-openings', 'honest-odds'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A list of places that are none hides the one that is; letting go can be taken back.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 1,
  find: (setting) => {
    const accepted = hasAccepted(setting);
    return openLeads(setting).flatMap((lead) => {
      const ended = endOf(lead, setting, accepted);
      if (ended === null) return [];
      return offer(setting, {
        subject: `lead/${lead.id}`,
        about: `lead/${lead.id}`,
        do: `Let ${leadName(lead.values)} go, or note what is new about it`,
        why: ended.why,
        opens: ended.on,
        best: addDays(ended.on, 3),
        screen: `/leads/${lead.id}`,
        done: [{ kind: 'lead', id: lead.id, fields: { status: 'let-go', statusOn: setting.today } }],
      });
    });
  },
};

function endOf(
  { values, isSameYear }: OpenLead,
  { today }: Setting,
  accepted: boolean,
): { readonly on: PlainDate; readonly why: string } | null {
  if (accepted)
    return { on: today, why: 'You accepted another place; this program may like to know that you withdraw.' };
  if (isSameYear)
    return {
      on: today,
      why: 'It begins while your Match binds you. Only the NRMP can waive that; without a waiver, let it go.',
    };
  if (LEAD_GATES.some((gate) => gateAnswer(values, gate) === 'not-passed'))
    return { on: values.statusOn ?? today, why: 'You noted that you do not pass one of its gates.' };
  if (values.startsOn != null && values.startsOn < today) return { on: values.startsOn, why: 'Its first day is over.' };
  const { lastOn } = freshnessOf(values, today);
  if (lastOn === null || (values.status != null && values.status !== 'new' && values.status !== 'asking')) return null;
  return { on: addDays(lastOn, COLD_DAYS), why: 'Nothing was heard of it for two months (a convention of this app).' };
}
