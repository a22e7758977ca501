import type { GuideLineId, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';

/** Rules that serve one of these lines, in the order of all rules. */
export function rulesOf(lines: readonly GuideLineId[]): readonly Rule[] {
  return RULES.filter((rule) => rule.lines.some((line) => lines.includes(line)));
}
