import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { freshnessOf } from '../../leads/freshness.ts';
import { gateAnswer, LEAD_GATES } from '../../leads/gates.ts';
import type { Setting } from '../setting.ts';
import { hasAccepted, type OpenLead } from './leads-in-sight.ts';

/** Without a word for two months a place is gone (a convention of this app). */
const COLD_DAYS = 60;

/** From when on nothing is to be hoped of a lead any more, and why; null where that is not known. */
export function leadEnd(
  setting: Setting,
  { values, isSameYear }: OpenLead,
): { readonly on: PlainDate; readonly why: string } | null {
  const { today } = setting;
  if (hasAccepted(setting))
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
