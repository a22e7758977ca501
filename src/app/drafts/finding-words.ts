import type { DraftFinding, FindingGrade } from '../../network/drafts/lint/finding.ts';
import { GRADE_NAMES, type MatchRule } from '../../network/match-rules/match-rule.ts';
import { matchRules } from '../../network/match-rules/match-rules.ts';

export function gradeName(grade: FindingGrade): string {
  return grade === 'privacy' ? 'Patient information' : GRADE_NAMES[grade];
}

/** The rule with its source behind a finding; undefined where it is Prelude's own advice on writing. */
export function ruleBehind({ rule }: Pick<DraftFinding, 'rule'>): MatchRule | undefined {
  return matchRules.find(({ id }) => id === rule);
}
