import { GRADE_NAMES, type MatchRule } from '../../network/match-rules/match-rule.ts';
import { ruleById } from '../../network/match-rules/match-rules.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { dateInWords } from '../words/dates.ts';
import styles from './Interviews.module.css';

/** Why no message after an interview is offered here, and what one may say all the same. */
export function InterviewRules() {
  return (
    <section className={styles.rules} aria-labelledby="after-an-interview">
      <h2 id="after-an-interview">After a residency interview: nothing to send</h2>
      <p>A residency interview is no conference. Prelude offers no note afterwards and reminds you of none.</p>
      <RuleText rule={ruleById('interview-thank-you')} />
      <Rule rule={ruleById('after-interview-messages')} />
      <h3>What you may say, and what nobody may ask</h3>
      <p>Allowed: {ruleById('rank-talk').allowed}</p>
      <p>Nobody may demand to know how you rank.</p>
      <Rule rule={ruleById('rank-talk')} />
      <Rule rule={ruleById('private-applications')} />
    </section>
  );
}

function Rule({ rule }: { readonly rule: MatchRule }) {
  return (
    <Disclosure title={rule.title}>
      <RuleText rule={rule} />
    </Disclosure>
  );
}

function RuleText({ rule }: { readonly rule: MatchRule }) {
  const { sentence, allowed, grade, source, checkOfficialPage, readOn } = rule;
  return (
    <div className={styles.rule}>
      <p>{sentence}</p>
      {allowed === null ? null : <p>Allowed: {allowed}</p>}
      <p className={styles.soft}>
        {GRADE_NAMES[grade]}.{' '}
        <SourceLine
          source={source.name}
          url={source.url}
          date={source.date === 'undated' ? 'undated' : dateInWords(source.date)}
        />
        , read on {dateInWords(readOn)}.{' '}
        {checkOfficialPage === null ? null : (
          <a href={checkOfficialPage} target="_blank" rel="noreferrer">
            Check the official page
          </a>
        )}
      </p>
    </div>
  );
}
