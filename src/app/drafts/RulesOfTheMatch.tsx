import { matchRuleId, matchRules } from '../../network/match-rules/match-rules.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RuleText } from '../rules/RuleText.tsx';
import styles from './Drafts.module.css';

/** What binds and what is recommended, each with what is allowed beside it, its source and date. */
export function RulesOfTheMatch() {
  const rules = matchRules.flatMap(({ id, grade, title }) => {
    const known = matchRuleId(id);
    return grade === 'convention' || known === null ? [] : [{ id: known, title }];
  });
  return (
    <Disclosure look="card" title="What the rules of the Match say, and what they allow">
      <ul className={styles.rules}>
        {rules.map(({ id, title }) => (
          <li key={id}>
            <h3>{title}</h3>
            <RuleText rule={id} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
