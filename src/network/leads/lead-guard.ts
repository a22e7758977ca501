import type { PlainDate } from '../../base/plain-date.ts';
import type { MatchRuleId } from '../match-rules/match-rules.ts';
import type { Lead } from '../records/lead.ts';
import { isLive, statusOf } from './lead-steps.ts';
import type { SoapDays } from './soap.ts';

/** `block`: contact with the program waits. `warn`: the user decides. `note`: worth knowing here. */
const EFFECTS = ['block', 'warn', 'note'] as const;

/** What the guard has to know besides the lead; null is unknown. */
export interface LeadSetting {
  readonly today: PlainDate;
  readonly soap: Pick<SoapDays, 'from' | 'to'> | null;
  /** The last day of the year the user is bound to. */
  readonly boundUntil: PlainDate | null;
  /** The day the own director was told of the goal. */
  readonly directorToldOn: PlainDate | null;
}

export interface GuardWord {
  readonly rule: MatchRuleId;
  readonly effect: (typeof EFFECTS)[number];
}

/** What the rules say to a lead on that day, what blocks first, then what warns. Nothing where nothing can come of the lead any more. */
export function guardLead(lead: Lead, setting: LeadSetting): readonly GuardWord[] {
  if (!isLive(lead) || statusOf(lead) === 'accepted') return [];
  return [...soapWord(setting), ...sameYearWord(lead, setting), ...directorWord(lead, setting)].sort(
    (a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect),
  );
}

/** Whether contact with the program waits. */
export function isBlocked(words: readonly GuardWord[]): boolean {
  return words.some(({ effect }) => effect === 'block');
}

function soapWord({ today, soap }: LeadSetting): readonly GuardWord[] {
  return soap !== null && soap.from <= today && today <= soap.to ? [{ rule: 'soap-contact', effect: 'block' }] : [];
}

/** A place that begins before the bound year is over is one of the same year; the commitment gate says whether NRMP waived it. */
function sameYearWord({ startsOn, commitment }: Lead, { boundUntil }: LeadSetting): readonly GuardWord[] {
  if (commitment === 'passed') return [];
  const isKnown = startsOn != null && boundUntil != null;
  if (commitment === 'not-passed' || (isKnown && startsOn <= boundUntil)) {
    return [{ rule: 'concurrent-year', effect: 'block' }];
  }
  return isKnown ? [] : [{ rule: 'concurrent-year', effect: 'note' }];
}

/** A place at the own program is the director's to give: nobody is passed over. */
function directorWord({ source }: Lead, { today, directorToldOn }: LeadSetting): readonly GuardWord[] {
  if (source === 'own-program' || (directorToldOn !== null && directorToldOn <= today)) return [];
  return [{ rule: 'own-director-first', effect: 'warn' }];
}
