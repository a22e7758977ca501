import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import { type MatchRuleId, ruleById } from '../../network/match-rules/match-rules.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { dateInWords } from '../words/dates.ts';
import styles from './Leads.module.css';

/** A rule as its source says it: how binding it is; folded, what is allowed beside it and where to check it. */
export function RuleWords({ rule }: { readonly rule: MatchRuleId }) {
  const { grade, sentence } = ruleById(rule);
  return (
    <div>
      <p>
        <b>{GRADE_NAMES[grade]}.</b> {sentence}
      </p>
      <Disclosure title="More, and the source">
        <RuleSource rule={rule} />
      </Disclosure>
    </div>
  );
}

function RuleSource({ rule }: { readonly rule: MatchRuleId }) {
  const { allowed, source, readOn, checkOfficialPage } = ruleById(rule);
  return (
    <div className={styles.facts}>
      {allowed === null ? null : <p>Allowed: {allowed.charAt(0).toLowerCase() + allowed.slice(1)}</p>}
      <p>
        <SourceLine source={source.name} url={source.url} date={`read ${dateInWords(readOn)}`} />
      </p>
      {checkOfficialPage === null ? null : (
        <p>
          <a href={checkOfficialPage} target="_blank" rel="noreferrer">
            Check the official page
          </a>
        </p>
      )}
    </div>
  );
}
