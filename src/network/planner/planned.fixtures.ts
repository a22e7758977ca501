import type { PlainDate } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import type { Opportunity } from '../rules/rule.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../rules/setting.ts';
import type { Plan } from './plan.ts';
import { planDays } from './plan-days.ts';
import { isRule } from './rule-of-tests.fixtures.ts';

// A Tuesday.
export const TODAY = '2026-11-17';
const lopez = has('person', 'lopez', { name: 'Dr. Lopez', role: 'attending' });
const okafor = has('person', 'okafor', { name: 'Dr. Okafor', role: 'attending' });
export const known = has('moment', 'm', { person: 'lopez', kind: 'talked', on: '2026-11-01' });

export function found(subject: string, more: Partial<Opportunity> = {}): Opportunity {
  return {
    subject,
    person: null,
    about: null,
    do: `Do ${subject}`,
    why: 'Because.',
    window: { opens: TODAY, best: TODAY, closes: null },
    done: [],
    ...more,
  };
}

export function planned(
  opportunities: readonly Opportunity[],
  records: readonly RecordChange[] = [],
  { on = TODAY, days = 7 }: { readonly on?: PlainDate; readonly days?: number } = {},
): Plan {
  const journal = updateJournal(emptyJournal, [lopez, okafor, ...records]);
  return planDays(settingOf(journal, on, days, NO_CIRCUMSTANCES), [isRule('r', opportunities)]);
}

/** `2026-11-17 a b`, days without anything left out. */
export const inShort = ({ days }: Plan) =>
  days
    .filter(({ suggestions }) => suggestions.length > 0)
    .map(({ date, suggestions }) => [date, ...suggestions.map(({ subject }) => subject)].join(' '));
export const waiting = ({ postponed }: Plan) =>
  postponed.map(({ candidate, for: why, until }) => `${candidate.subject} ${why} ${until}`);
export const block = (
  type: 'ward' | 'icu' | 'nights' | 'vacation' | 'clinic',
  from: PlainDate,
  to: PlainDate,
  more = {},
) => has('block', `${type}-${from}`, { type, from, to, ...more });
