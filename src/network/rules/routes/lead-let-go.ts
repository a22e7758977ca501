import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { leadEnd } from './lead-end.ts';
import { leadName } from './lead-name.ts';
import { openLeads } from './leads-in-sight.ts';

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
    return openLeads(setting).flatMap((lead) => {
      const ended = leadEnd(setting, lead);
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
