import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSeason } from '../../src/cli/shipped.ts';
import { GUIDE_LINES } from '../../src/network/guide/guide-lines.ts';
import { RULE_GROUPS } from '../../src/network/guide/rule-groups.ts';
import { rulesOf } from '../../src/network/guide/rules-of.ts';
import { seasonSources } from '../../src/network/guide/season-sources.ts';
import { RULES } from '../../src/network/rules/rules.ts';
import { adviceRules } from './page.ts';

it('there are at least 45 rules, each once', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(45);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULE_GROUPS.flatMap(({ rules }) => rules)).toEqual(RULES);
});

it.each(GUIDE_LINES)('$id has a rule', ({ id }) => {
  expect(rulesOf([id])).not.toEqual([]);
});

describe.each(RULES)('$id', ({ source, grade, title, reason, lines, minutes }) => {
  it('serves a line, gives a reason and a time', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(title).toMatch(/\S/);
    expect(reason).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  it('has a source with a date for all that is no convention, and claims no evidence', () => {
    const season = loadSeason(2027);
    if (!season.ok) throw new Error(season.error[0]?.message);
    if (source.from === 'season') {
      expect(source.ids.length).toBeGreaterThan(0);
      const said = seasonSources(season.value, source.ids);
      expect(said.map(({ id }) => id)).toEqual(source.ids);
      for (const { date } of said) expect(date).toMatch(/^\d{4}-\d{2}/);
    } else expect(grade).toBe('convention');
    expect(reason).not.toMatch(
      /\b(?:stud(?:y|ies)|research shows|proven|statistic\w*|per ?cent|data show|guarantee\w*)\b|%/i,
    );
  });
});

it('docs/advice-rules.md says the same', () => {
  expect(readFileSync('docs/advice-rules.md', 'utf8')).toBe(adviceRules());
});
