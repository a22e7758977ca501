import { effortInWords } from '../../src/app/advice/advice-words.ts';
import type { Season } from '../../src/catalogue/season.ts';
import { loadSeason } from '../../src/cli/shipped.ts';
import { GUIDE_LINES } from '../../src/network/guide/guide-lines.ts';
import { RULE_GROUPS } from '../../src/network/guide/rule-groups.ts';
import { EFFORT_NAMES, SOURCE_NAMES } from '../../src/network/guide/rule-words.ts';
import { rulesOf } from '../../src/network/guide/rules-of.ts';
import { seasonSources } from '../../src/network/guide/season-sources.ts';
import { GRADE_NAMES } from '../../src/network/match-rules/match-rule.ts';
import type { Rule } from '../../src/network/rules/rule.ts';
import { RULES } from '../../src/network/rules/rules.ts';

/** The season whose sources the page shows. */
const SEASON = 2027;

/** The page docs/advice-rules.md: every rule, and for each line of the practice guide the rules that serve it. */
export function adviceRules(): string {
  const season = loadSeason(SEASON);
  if (!season.ok) throw new Error(season.error[0]?.message);
  return [
    '# What Prelude suggests, and why',
    '',
    `Written by \`npm run advice-rules\` from \`src/network/rules/\`: ${RULES.length} rules. Every one can be switched off for good on the screen \`/rules\`. Sources are those of the season ${SEASON}; a *convention* is usual advice without evidence, and is always called that.`,
    '',
    ...RULE_GROUPS.flatMap(({ title, rules }) => [
      `## ${title}`,
      '',
      ...rules.flatMap((rule) => [...ruleLines(rule, season.value), '']),
    ]),
    '## From the practice guide to the rules',
    '',
    '| line of the guide | rules |',
    '|---|---|',
    ...GUIDE_LINES.map(
      ({ id, sentence }) =>
        `| ${sentence} (\`${id}\`) | ${rulesOf([id])
          .map((rule) => `\`${rule.id}\``)
          .join(', ')} |`,
    ),
    '',
  ].join('\n');
}

function ruleLines(rule: Rule, season: Season): readonly string[] {
  const { id, title, reason, grade, effort, lines } = rule;
  return [
    `### ${title} (\`${id}\`)`,
    '',
    reason,
    '',
    `- Grade: ${GRADE_NAMES[grade].toLowerCase()}`,
    `- Source: ${sourceOf(rule, season)}`,
    `- ${effortInWords(rule)}. ${EFFORT_NAMES[effort]}.`,
    `- Lines of the guide: ${lines.map((line) => `\`${line}\``).join(', ')}`,
  ];
}

function sourceOf({ source }: Rule, season: Season): string {
  if (source.from !== 'season') return SOURCE_NAMES[source.from].toLowerCase();
  return seasonSources(season, source.ids)
    .map(({ id, source: { title, url }, date }) => `\`${id}\`, ${url === null ? title : `[${title}](${url})`}, ${date}`)
    .join('; ');
}
