import type { Opportunity, Rule } from '../rules/rule.ts';

/** A rule that finds just these. */
export function isRule(id: string, found: readonly Opportunity[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `Rule ${id}`,
    lines: ['learning-loop'],
    grade: 'convention',
    source: { from: 'guide' },
    reason: 'For tests.',
    effort: 'loop',
    way: 'e-mail',
    minutes: 5,
    worth: 3,
    find: () => found,
    ...more,
  };
}
