import type { MatchRuleId } from '../../network/match-rules/match-rules.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RuleSentence, RuleSource } from './RuleText.tsx';

/** A rule as its source says it: how binding it is; folded, what is allowed beside it and where to check it. */
export function RuleWords({ rule }: { readonly rule: MatchRuleId }) {
  return (
    <div>
      <RuleSentence rule={rule} />
      <Disclosure title="More, and the source">
        <RuleSource rule={rule} />
      </Disclosure>
    </div>
  );
}
