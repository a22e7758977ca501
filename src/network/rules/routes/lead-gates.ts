import { gateAnswer, LEAD_GATES, type LeadGate } from '../../leads/gates.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { leadName } from './lead-name.ts';
import { openLeads } from './leads-in-sight.ts';

const QUESTIONS: Readonly<Record<LeadGate, string>> = {
  visa: 'whether it takes your visa',
  credit: 'whether it gives credit for your year',
  step3: 'whether it asks for Step 3',
  graduationYear: 'whether it has a limit on the year of graduation',
  commitment: 'whether your Match commitment leaves you free for it',
};

export const leadGates: Rule = {
  id: 'lead-gates',
  title: 'What a place asks for',
  lines: ['honest-odds', 'word-of-openings'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A gate that is closed is found out in ten minutes, or after three weeks of hope.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) =>
    openLeads(setting).flatMap(({ id, values }) => {
      if (LEAD_GATES.some((one) => gateAnswer(values, one) === 'not-passed')) return [];
      const gate = LEAD_GATES.find(
        (one) => gateAnswer(values, one) === 'unknown' && !(one === 'visa' && setting.visaNeed === 'none'),
      );
      if (gate === undefined) return [];
      const opens = values.seenOn ?? setting.year.begins;
      return offer(setting, {
        subject: `lead/${id}/${gate}`,
        about: `lead/${id}`,
        do: `Find out about ${leadName(values)} ${QUESTIONS[gate]}`,
        why: 'It is not noted yet, and a closed gate saves you the application.',
        opens,
        screen: `/leads/${id}`,
      });
    }),
};
