import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { FRESH_DAYS, freshnessOf } from '../../leads/freshness.ts';
import { statusOf } from '../../leads/lead-steps.ts';
import { offer } from '../offer.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowAt } from '../window-of.ts';
import { leadEnd } from './lead-end.ts';
import { leadName } from './lead-name.ts';
import { type OpenLead, openLeads } from './leads-in-sight.ts';
import { outsideSoap } from './outside-soap.ts';
import { touchOfProgram } from './touch-of.ts';

/** An answer takes a week or two (a convention). */
const ANSWER_DAYS = 10;

/** The program is asked once; then its answer is noted, and what grew old is only looked at again. */
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
    openLeads(setting).flatMap((lead): readonly Opportunity[] => {
      const ended = leadEnd(setting, lead);
      // Once it is time to let it go, that is what is said of it.
      const until = ended === null ? null : addDays(ended.on, -1);
      const status = statusOf(lead.values);
      if (status === 'interview' || status === 'offered') return [];
      const { verifiedOn } = freshnessOf(lead.values, setting.today);
      if (verifiedOn === null && status === 'new' && lead.mayAsk) return askProgram(setting, lead, until);
      if (verifiedOn === null && status === 'asking') return noteAnswer(setting, lead, until);
      return lookAgain(setting, lead, until);
    }),
};

function askProgram(setting: Setting, { id, values }: OpenLead, closes: PlainDate | null): readonly Opportunity[] {
  const opens = values.seenOn ?? setting.today;
  const touches = touchOfProgram(setting, values);
  return offer(setting, {
    subject: `lead/${id}`,
    about: `lead/${id}`,
    do: `Ask whether ${leadName(values)} is still open`,
    why: 'The program itself has not confirmed it yet, and your own director knows that you are looking.',
    ...outsideSoap(setting, windowAt(opens, addDays(opens, 2), closes)),
    ...(touches === null ? {} : { touches }),
    draft: { situation: 'lead-inquiry', about: `lead/${id}` },
    screen: `/leads/${id}`,
    done: [{ kind: 'lead', id, fields: { status: 'asking', statusOn: setting.today } }],
  });
}

function noteAnswer(setting: Setting, { id, values }: OpenLead, closes: PlainDate | null): readonly Opportunity[] {
  const opens = addDays(values.statusOn ?? values.seenOn ?? setting.today, ANSWER_DAYS);
  return offer(setting, {
    subject: `lead/${id}/answer`,
    about: `lead/${id}`,
    do: `Note what was answered about ${leadName(values)}`,
    why: 'You asked ten days ago or more. Without an answer write once more, then let it rest (a convention).',
    opens,
    closes,
    effort: 'own',
    way: 'alone',
    minutes: 3,
    screen: `/leads/${id}`,
    done: [{ kind: 'lead', id, fields: { verifiedOn: setting.today } }],
  });
}

/** Nobody is asked behind the director's back, nor again and again. */
function lookAgain(setting: Setting, { id, values }: OpenLead, closes: PlainDate | null): readonly Opportunity[] {
  const { lastOn } = freshnessOf(values, setting.today);
  const stale = lastOn === null ? setting.today : addDays(lastOn, FRESH_DAYS + 1);
  return offer(setting, {
    subject: `lead/${id}/look`,
    about: `lead/${id}`,
    do: `Look whether ${leadName(values)} is still listed`,
    why: 'Nobody has looked at it for 30 days or more (stale by a convention of this app).',
    opens: stale,
    closes,
    effort: 'own',
    way: 'alone',
    minutes: 5,
    worth: 2,
    screen: `/leads/${id}`,
    done: [{ kind: 'lead', id, fields: { seenOn: setting.today } }],
  });
}
