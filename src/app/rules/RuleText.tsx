import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import type { MatchRuleId } from '../../network/match-rules/match-rules.ts';
import { doorStatus } from '../pick/door-words.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './RuleText.module.css';
import { useRule } from './useRule.ts';

interface Props {
  readonly rule: MatchRuleId;
}

/** A rule with all that belongs to it: how binding it is, what it says, what is allowed beside it, source and date. */
export function RuleText({ rule }: Props) {
  return (
    <div className={styles.rule}>
      <RuleSentence rule={rule} />
      <RuleSource rule={rule} />
    </div>
  );
}

/** Until the season's file is read, its title. */
export function RuleSentence({ rule: id }: Props) {
  const { rule, said } = useRule(id);
  const sentences = 'asConvention' in rule.said ? [rule.said.asConvention] : said.map(({ value }) => value);
  return (
    <p>
      <b>{GRADE_NAMES[rule.grade]}.</b> {sentences.length === 0 ? `${rule.title}.` : sentences.join(' ')}
    </p>
  );
}

export function RuleSource({ rule: id }: Props) {
  const { rule, said } = useRule(id);
  return (
    <div className={styles.rule}>
      {rule.allowed === null ? null : <p>Allowed: {rule.allowed.charAt(0).toLowerCase() + rule.allowed.slice(1)}</p>}
      {said.map(({ id: key, source, date, status }) => (
        <p key={key} className={styles.source}>
          {source.title} · {dateInWords(date)}. {doorStatus(status)}{' '}
          {source.url === null ? null : (
            <a href={source.url} target="_blank" rel="noreferrer">
              Check the official page
            </a>
          )}
        </p>
      ))}
    </div>
  );
}
