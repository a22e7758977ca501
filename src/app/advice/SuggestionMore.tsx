import { Link } from 'wouter';
import type { Season } from '../../catalogue/season.ts';
import { GRADE_NAMES } from '../../network/match-rules/match-rule.ts';
import type { Suggestion } from '../../network/planner/plan.ts';
import buttons from '../parts/buttons.module.css';
import type { AdviceActs } from './advice-acts.ts';
import { everyInWords } from './advice-words.ts';
import { RuleSourceLines } from './RuleSourceLines.tsx';
import styles from './SuggestionCard.module.css';

interface Props {
  readonly suggestion: Suggestion;
  readonly season: Season | null;
  readonly acts: AdviceActs;
}

/** Why exactly this one, where it comes from, and the ways to be rid of it. */
export function SuggestionMore({ suggestion, season, acts }: Props) {
  const { cadenceDays, person, chosen, grade, source, rule, title } = suggestion;
  const what = <span className="visually-hidden">: {suggestion.do}</span>;
  return (
    <div className={styles.more}>
      <p>{chosen}</p>
      <p>
        <b>{GRADE_NAMES[grade]}.</b> <Link href={`/rules#${rule}`}>{title}</Link>
      </p>
      <RuleSourceLines source={source} season={season} />
      <div className={styles.answers}>
        {cadenceDays === undefined ? null : (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => acts.loosen(suggestion, acts.looser(suggestion))}
          >
            Less often: {everyInWords(acts.looser(suggestion))}
            {what}
          </button>
        )}
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => acts.never(suggestion)}>
          {person === null ? 'Not this one again' : `Not again for ${acts.nameOf(person)}`}
          {what}
        </button>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => acts.neverRule(suggestion)}
        >
          Never suggest: {title}
        </button>
      </div>
    </div>
  );
}
