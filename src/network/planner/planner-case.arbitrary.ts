import fc from 'fast-check';
import season2027 from '../../../data/seasons/2027.json' with { type: 'json' };
import { addDays } from '../../base/plain-date.ts';
import { readSeason } from '../../catalogue/season-file.ts';
import { anyChanges, TODAY } from '../journal/journal.arbitrary.ts';
import { emptyLog } from '../lived/log.fixtures.ts';
import type { RecordChange } from '../records/change.ts';
import type { Deed, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { type Circumstances, NO_CIRCUMSTANCES, type Setting, settingOf } from '../rules/setting.ts';
import {
  awayChanges,
  doneChanges,
  loosenChanges,
  moveToChanges,
  neverChanges,
  neverRuleChanges,
  notNowChanges,
} from './answers.ts';
import type { Candidate } from './plan.ts';
import { planDays } from './plan-days.ts';
import { anyRules } from './planner.arbitrary.ts';

const season = readSeason(season2027);
export const CIRCUMSTANCES: Circumstances = {
  ...NO_CIRCUMSTANCES,
  season: season.ok ? season.value : null,
  ends: '2027-06-30',
};

type Answer = (setting: Setting, candidate: Candidate) => readonly Deed[];
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Answer>(doneChanges) },
  { weight: 3, arbitrary: fc.constant<Answer>(notNowChanges) },
  { weight: 1, arbitrary: fc.constant<Answer>(neverChanges) },
  { weight: 1, arbitrary: fc.constant<Answer>((setting, { rule }) => neverRuleChanges(setting, rule)) },
  { weight: 1, arbitrary: fc.constant<Answer>((setting) => awayChanges(setting)) },
  { weight: 1, arbitrary: fc.constant<Answer>((setting, one) => loosenChanges(setting, one, 42)) },
  {
    weight: 2,
    arbitrary: fc
      .nat({ max: 9 })
      .map<Answer>((days) => (setting, one) => moveToChanges(setting, one, addDays(TODAY, days))),
  },
);

/** Records, answers to what is offered on some days, and the rules: a few invented ones, or the real ones. */
export const anyCase = fc.record({
  changes: anyChanges,
  answers: fc.array(fc.tuple(anyAnswer, fc.nat({ max: 40 }), fc.nat({ max: 3 })), { maxLength: 8 }),
  rules: fc.oneof({ weight: 3, arbitrary: anyRules }, { weight: 1, arbitrary: fc.constant(RULES) }),
  days: fc.constantFrom(1, 2, 7, 16),
});

interface Case {
  readonly changes: readonly RecordChange[];
  readonly answers: readonly (readonly [Answer, number, number])[];
  readonly rules: readonly Rule[];
  readonly days: number;
}

/** The journal after some days on which some of what was offered, or waited, was answered. */
export function lived({ changes, answers, rules, days }: Case): Setting {
  const log = emptyLog();
  for (const { kind, id, after } of changes)
    if (after !== undefined) log.act([{ kind, id, fields: after } as unknown as Deed]);
  let today = TODAY;
  for (const [answer, index, later] of answers) {
    const setting = settingOf(log.journal(), today, days, CIRCUMSTANCES);
    const plan = planDays(setting, rules);
    const all = [...plan.days.flatMap((day) => day.suggestions), ...plan.postponed.map(({ candidate }) => candidate)];
    const one = all[index % Math.max(1, all.length)];
    if (one !== undefined) log.act(answer(setting, one));
    today = addDays(today, later);
  }
  return settingOf(log.journal(), today, days, CIRCUMSTANCES);
}
