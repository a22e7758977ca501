import { type MatchRuleId, ruleById } from '../match-rules/match-rules.ts';
import type { Warning } from '../planner/plan.ts';

/** The warning of one of the rules: its grade and where the season's file says it; a convention is called one. */
export function warningOf(rule: MatchRuleId, about: string | null, sentence: string): Warning {
  const { grade, said } = ruleById(rule);
  return {
    id: about === null ? rule : `${rule}/${about}`,
    grade,
    sentence: `${sentence} ${'inSeason' in said ? 'Check the official page.' : '(A convention, without evidence.)'}`,
    source: 'inSeason' in said ? { from: 'season', ids: said.inSeason } : { from: 'guide' },
  };
}
