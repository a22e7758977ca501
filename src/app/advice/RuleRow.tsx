import { Link } from 'wouter';
import type { Season } from '../../catalogue/season.ts';
import { guideHref } from '../../network/guide/guide-href.ts';
import { EFFORT_NAMES } from '../../network/guide/rule-words.ts';
import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import type { Rule } from '../../network/rules/rule.ts';
import list from '../loops/LoopsScreen.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { effortInWords } from './advice-words.ts';
import { RuleSourceLines } from './RuleSourceLines.tsx';
import styles from './RulesScreen.module.css';

interface Props {
  readonly rule: Rule;
  readonly season: Season | null;
  readonly isOff: boolean;
}

/** One reason: what it suggests, why, how binding it is, and whether it may. */
export function RuleRow({ rule, season, isOff }: Props) {
  const { act } = useNetwork();
  const { id, title, reason, grade, effort } = rule;
  const set = (on: boolean) =>
    act(on ? `May be suggested again: ${title}.` : `Never suggested again: ${title}.`, [
      { kind: 'rule-choice', id, fields: { never: on ? null : true } },
    ]);
  return (
    <li id={id} tabIndex={-1} className={styles.rule}>
      <label className={styles.choice}>
        <input type="checkbox" checked={!isOff} onChange={({ target }) => set(target.checked)} />
        <span className={styles.title}>{title}</span>
        {isOff ? <span className={styles.off}>off</span> : null}
      </label>
      <p>{reason}</p>
      <p className={list.meta}>
        {effortInWords(rule)} · {GRADE_NAMES[grade].toLowerCase()}
      </p>
      <Disclosure
        title={
          <>
            Source, and how to do it<span className="visually-hidden">: {title}</span>
          </>
        }
      >
        <div className={styles.more}>
          <RuleSourceLines source={rule.source} season={season} />
          <p>{EFFORT_NAMES[effort]}.</p>
          <p>
            <Link href={guideHref(rule)} className={list.title}>
              The page of the guide<span className="visually-hidden"> on: {title}</span>
            </Link>
          </p>
        </div>
      </Disclosure>
    </li>
  );
}
