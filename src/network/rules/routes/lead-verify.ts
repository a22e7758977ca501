import { addDays } from '../../../base/plain-date.ts';
import { FRESH_DAYS, freshnessOf } from '../../leads/freshness.ts';
import { statusOf } from '../../leads/lead-steps.ts';
import type { Opportunity, Rule } from '../rule.ts';
import { inSight, windowAt } from '../year/in-sight.ts';
import { leadName } from './lead-name.ts';
import { openLeads } from './leads-in-sight.ts';
import { outsideSoap } from './outside-soap.ts';
import { touchOfProgram } from './touch-of.ts';

export const leadVerify: Rule = {
  id: 'lead-verify',
  title: 'Ask whether a place is still open',
  lines: ['word-of-openings'],
  grade: 'official-recommendation',
  source: { from: 'season', ids: ['pgy2-outside-match', 'transfer-tell-director', 'soap-contact'] },
  reason: 'Word of an open place grows old fast; only the program knows, and it is asked once your own director knows.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 10,
  worth: 4,
  find: (setting) =>
    inSight(
      setting,
      openLeads(setting).flatMap(({ id, values, mayAsk }): readonly Opportunity[] => {
        const status = statusOf(values);
        if (status === 'interview' || status === 'offered') return [];
        const { verifiedOn, lastOn } = freshnessOf(values, setting.today);
        const stale = lastOn === null ? setting.today : addDays(lastOn, FRESH_DAYS + 1);
        if (!mayAsk) {
          // Nobody is asked behind the director's back: looking again is all that is offered.
          return [
            {
              subject: `lead/${id}`,
              person: null,
              about: `lead/${id}`,
              do: `Look whether ${leadName(values)} is still listed`,
              why: 'Nobody has looked at it for 30 days or more (a convention of this app).',
              window: windowAt(stale, stale, null),
              effort: 'own',
              way: 'alone',
              minutes: 5,
              screen: `/leads/${id}`,
              done: [{ kind: 'lead', id, fields: { seenOn: setting.today } }],
            },
          ];
        }
        const opens = verifiedOn === null ? (values.seenOn ?? setting.today) : stale;
        const touches = touchOfProgram(setting, values);
        const step = status === 'new' ? { status: 'asking' as const, statusOn: setting.today } : {};
        return [
          {
            subject: `lead/${id}`,
            person: null,
            about: `lead/${id}`,
            do: `Ask whether ${leadName(values)} is still open`,
            why:
              verifiedOn === null
                ? 'The program itself has not confirmed it yet.'
                : 'The program confirmed it more than 30 days ago (stale by a convention of this app).',
            window: outsideSoap(setting, windowAt(opens, addDays(opens, 2), null)),
            ...(touches === null ? {} : { touches }),
            draft: { situation: 'lead-inquiry', about: `lead/${id}` },
            screen: `/leads/${id}`,
            done: [{ kind: 'lead', id, fields: { verifiedOn: setting.today, ...step } }],
          },
        ];
      }),
    ),
};
