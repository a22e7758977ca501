import type { Season } from '../../catalogue/season.ts';
import type { MatchRule } from '../../network/match-rules/match-rule.ts';
import { type MatchRuleId, ruleById } from '../../network/match-rules/match-rules.ts';
import { useNetwork } from '../session/network.ts';
import { useSeason } from './useSeason.ts';

interface SaidRule {
  readonly rule: MatchRule;
  /** What the season's file says, with source and date; empty for a convention, and until the file is read. */
  readonly said: Season['rules'];
}

/** A rule and what this season's file says of it. */
export function useRule(id: MatchRuleId): SaidRule {
  const { today } = useNetwork();
  const season = useSeason(today);
  const rule: MatchRule = ruleById(id);
  const ids = 'inSeason' in rule.said ? rule.said.inSeason : [];
  return { rule, said: ids.flatMap((wanted) => season?.rules.find((known) => known.id === wanted) ?? []) };
}
