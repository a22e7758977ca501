import type { DraftFinding, FindingGrade } from '../../network/drafts/lint/finding.ts';
import { GRADE_NAMES, type MatchRule } from '../../network/match-rules/match-rule.ts';
import { matchRules } from '../../network/match-rules/match-rules.ts';

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

/** The rule with its source behind a finding; undefined where it is Prelude's own advice on writing. */
export function ruleBehind({ rule }: Pick<DraftFinding, 'rule'>): MatchRule | undefined {
  return matchRules.find(({ id }) => id === rule);
}
