import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import { type MatchRuleId, ruleById } from '../../network/match-rules/match-rules.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { dateInWords } from '../words/dates.ts';

/** A rule as its source says it: how binding it is, what is allowed beside it, where to check it. */
export function RuleWords({ rule }: { readonly rule: MatchRuleId }) {
  const { grade, sentence, allowed, source, readOn, checkOfficialPage } = ruleById(rule);
  return (
    <>
      <p>
        <b>{GRADE_NAMES[grade]}.</b> {sentence}
      </p>
      {allowed === null ? null : <p>Allowed: {lowerFirst(allowed)}</p>}
      <p>
        <SourceLine source={source.name} url={source.url} date={`read ${dateInWords(readOn)}`} />
        {checkOfficialPage === null ? null : (
          <>
            {' · '}
            <a href={checkOfficialPage} target="_blank" rel="noreferrer">
              Check the official page
            </a>
          </>
        )}
      </p>
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
