import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { fold } from '../../base/fold.ts';
import { RULE_GROUPS } from '../../network/guide/rule-groups.ts';
import type { Rule } from '../../network/rules/rule.ts';
import { RULES } from '../../network/rules/rules.ts';
import { useQueryInAddress } from '../guide/useQueryInAddress.ts';
import list from '../loops/LoopsScreen.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { useSeason } from '../rules/useSeason.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from '../today/day-words.ts';
import { RuleRow } from './RuleRow.tsx';
import styles from './RulesScreen.module.css';

/** Every reason behind a suggestion, with grade and source, each to be switched off for good. */
export function RulesScreen() {
  const heading = useScreen('What Prelude suggests, and why');
  const { journal, today } = useNetwork();
  const season = useSeason(today);
  const choices = journal.kept['rule-choice'];
  const [query, setQuery] = useQueryInAddress();
  const found = useMemo(() => findRules(query), [query]);
  const groups = RULE_GROUPS.map((group) => ({
    ...group,
    rules: group.rules.filter((rule) => found.has(rule)),
  })).filter(({ rules }) => rules.length > 0);
  const off = RULES.filter(({ id }) => choices.get(id)?.values.never === true).length;
  useEffect(goToHash, []);
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <h1 ref={heading} tabIndex={-1}>
          What Prelude suggests, and why
        </h1>
        <p className="soft">
          {counted(RULES.length, 'reason')} to suggest something, three a day at most
          {off === 0 ? '' : `; ${off} switched off`}. Untick what is not for you: it is never suggested again, until you
          tick it. How it is done stands in the <Link href="/guide">guide</Link>.
        </p>
        <SearchField label="Find a suggestion" query={query} onChange={setQuery} />
        <p role="status" className={query.trim() === '' ? 'visually-hidden' : 'soft'}>
          {query.trim() === ''
            ? ''
            : found.size === 0
              ? 'Nothing on that. Try another word.'
              : counted(found.size, 'reason')}
        </p>
      </div>
      {query.trim() === '' ? (
        <nav aria-label="Parts of this page" data-print="hide">
          <Disclosure title="Parts of this page">
            <ul className={styles.parts}>
              {groups.map(({ id, title, rules }) => (
                <li key={id}>
                  <a href={`#part-${id}`} className={list.title}>
                    {title}
                  </a>{' '}
                  <span className="soft">{rules.length}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </nav>
      ) : null}
      {groups.map(({ id, title, rules }) => (
        <section key={id} className={list.section} aria-labelledby={`part-${id}`}>
          <h2 id={`part-${id}`} tabIndex={-1}>
            {title}
          </h2>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} season={season} isOff={choices.get(rule.id)?.values.never === true} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const TEXTS: ReadonlyMap<Rule, string> = new Map(RULES.map((rule) => [rule, fold(`${rule.title} ${rule.reason}`)]));

function findRules(query: string): ReadonlySet<Rule> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return new Set(RULES.filter((rule) => words.every((word) => TEXTS.get(rule)?.includes(word) === true)));
}

/** The rule that the address names, as a suggestion's link does; after the heading took the focus. */
function goToHash(): void {
  const id = location.hash.slice(1);
  if (id === '') return;
  // Ids are plain words: what is written otherwise names nothing.
  const rule = document.getElementById(id);
  rule?.scrollIntoView({ block: 'start' });
  rule?.focus({ preventScroll: true });
}
