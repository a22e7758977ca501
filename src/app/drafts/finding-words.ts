import type { DraftFinding, FindingGrade } from '../../network/drafts/lint/finding.ts';
import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import { type MatchRuleId, matchRuleId } from '../../network/match-rules/match-rules.ts';

/** How weighty it is, in words: a convention is always called one. */
export function gradeName(grade: FindingGrade): string {
  switch (grade) {
    case 'privacy':
      return 'Patient information';
    case 'convention':
      return 'Usual advice, a convention';
    default:
      return GRADE_NAMES[grade];
  }
}

/** The rule behind a finding; null where it is Prelude's own advice on writing. */
export function ruleBehind({ rule }: Pick<DraftFinding, 'rule'>): MatchRuleId | null {
  return matchRuleId(rule);
}
