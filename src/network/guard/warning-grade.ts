import { GRADE_NAMES, type RuleGrade } from '../match-rules/match-rule.ts';

/** How binding a warning is; a day of the season's calendar is no rule. */
export type WarningGrade = RuleGrade | 'date';

export const WARNING_GRADES = [
  'binding',
  'official-recommendation',
  'date',
  'convention',
] as const satisfies readonly WarningGrade[];

export const WARNING_GRADE_NAMES: Readonly<Record<WarningGrade, string>> = {
  ...GRADE_NAMES,
  date: 'A date of the season',
};
