import { BINDING_RULES } from './binding.ts';
import { CONVENTIONS } from './conventions.ts';
import type { MatchRule } from './match-rule.ts';
import { OFFICIAL_RECOMMENDATIONS } from './official-recommendations.ts';

const ALL = [...BINDING_RULES, ...OFFICIAL_RECOMMENDATIONS, ...CONVENTIONS] as const;
export type MatchRuleId = (typeof ALL)[number]['id'];

/** Every rule, the binding ones first. */
export const matchRules: readonly MatchRule[] = ALL;

const BY_ID = new Map<string, (typeof ALL)[number]>(ALL.map((rule) => [rule.id, rule]));

export function ruleById(id: MatchRuleId): MatchRule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`No rule ${id}`);
  return rule;
}

/** That id, if it is a rule's; null otherwise. */
export function matchRuleId(id: string): MatchRuleId | null {
  return BY_ID.get(id)?.id ?? null;
}
