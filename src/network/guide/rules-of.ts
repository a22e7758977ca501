import type { GuideLineId, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { GUIDE_SECTIONS, type GuideSection } from './guide-line.ts';
import { sectionOf } from './section-of.ts';

const SECTIONS = Object.keys(GUIDE_SECTIONS) as readonly GuideSection[];

/** Rules that serve one of these lines, in the order of all rules. */
export function rulesOf(lines: readonly GuideLineId[]): readonly Rule[] {
  return RULES.filter((rule) => rule.lines.some((line) => lines.includes(line)));
}

/** The rules by sections of the practice guide; each stands in the section of its first line. */
export function rulesBySection(
  rules: readonly Rule[],
): readonly { readonly section: GuideSection; readonly rules: readonly Rule[] }[] {
  return SECTIONS.map((section) => ({ section, rules: rules.filter((rule) => sectionOf(rule) === section) })).filter(
    (group) => group.rules.length > 0,
  );
}
