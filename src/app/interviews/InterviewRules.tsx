import { type MatchRuleId, ruleById } from '../../network/match-rules/match-rules.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RuleText } from '../rules/RuleText.tsx';
import styles from './Interviews.module.css';

/** Why no message after an interview is offered here, and what one may say all the same. */
export function InterviewRules() {
  return (
    <section className={styles.rules} aria-labelledby="after-an-interview">
      <h2 id="after-an-interview">After a residency interview: nothing to send</h2>
      <p>A residency interview is no conference. Prelude offers no note afterwards and reminds you of none.</p>
      <RuleText rule="interview-thank-you" />
      <Folded rule="after-interview-messages" />
      <h3>What you may say, and what nobody may ask</h3>
      <p>Allowed: {ruleById('rank-talk').allowed}</p>
      <p>Nobody may demand to know how you rank.</p>
      <Folded rule="rank-talk" />
      <Folded rule="private-applications" />
    </section>
  );
}

function Folded({ rule }: { readonly rule: MatchRuleId }) {
  return (
    <Disclosure title={ruleById(rule).title}>
      <RuleText rule={rule} />
    </Disclosure>
  );
}
