import { Link } from 'wouter';
import { rulesOf } from '../../network/guide/rules-of.ts';
import type { GuideLineId } from '../../network/rules/rule.ts';
import list from '../loops/LoopsScreen.module.css';
import styles from './GuidePageScreen.module.css';

/** What Prelude suggests on these lines of the guide; all the rules are fetched for it. */
export function SuggestedRules({ lines }: { readonly lines: readonly GuideLineId[] }) {
  const rules = rulesOf(lines);
  if (rules.length === 0) return null;
  return (
    <section className={list.section} aria-labelledby="suggested" data-print="hide">
      <h2 id="suggested">What Prelude suggests from it</h2>
      <ul className={styles.suggested}>
        {rules.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/rules#${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
