import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import type { Season } from '../../catalogue/season.ts';
import type { Suggestion } from '../../network/planner/plan.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import buttons from '../parts/buttons.module.css';
import type { AdviceActs } from './advice-acts.ts';
import { effortInWords, everyInWords, gradeMark, screenName } from './advice-words.ts';
import styles from './SuggestionCard.module.css';
import { SuggestionMore } from './SuggestionMore.tsx';

interface Props {
  readonly suggestion: Suggestion;
  readonly season: Season | null;
  readonly acts: AdviceActs;
  /** Shown whole; another one is opened by a press. */
  readonly open: boolean;
  /** Further ways to answer, on a screen that has them. */
  readonly children?: ReactNode;
}

/** One thing worth doing: what, why now, how long; folded, still what and how long. */
export function SuggestionCard({ suggestion, season, acts, open, children }: Props) {
  const id = useId();
  const [more, setMore] = useState(false);
  const { draft, person, about, screen, window: when, loosenTo } = suggestion;
  const where = screen ?? (person === null ? null : `/people/${person}`);
  const what = <span className="visually-hidden">: {suggestion.do}</span>;
  return (
    <details className={styles.card} open={open}>
      <summary className={styles.head}>
        <h3>{suggestion.do}</h3>
        <span className={styles.effort}>
          {effortInWords(suggestion)}
          {when.closes === null ? '' : ` · until ${acts.dayWords(when.closes)}`}
        </span>
      </summary>
      <div className={styles.body}>
        <p>
          {suggestion.why} <span className={styles.grade}>{gradeMark(suggestion)}</span>
        </p>
        {suggestion.cautions.map((caution) => (
          <p key={caution} className={styles.caution}>
            {caution}
          </p>
        ))}
        <div className={buttons.row}>
          <button type="button" className={`${buttons.main} ${buttons.small}`} onClick={() => acts.done(suggestion)}>
            Did it{what}
          </button>
          {draft === undefined ? null : (
            <Link
              href={newDraftHref({ situation: draft.situation, person, about: draft.about ?? about })}
              className={`${buttons.other} ${buttons.small}`}
            >
              The words{what}
            </Link>
          )}
          {where === null ? null : (
            <Link href={where} className={`${buttons.other} ${buttons.small}`}>
              {screenName(where)}
              {what}
            </Link>
          )}
        </div>
        {loosenTo === null ? null : (
          <div className={styles.loosen}>
            <p>You put this off twice. Would {everyInWords(loosenTo)} suit better?</p>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => acts.loosen(suggestion, loosenTo)}
            >
              Yes, less often{what}
            </button>
          </div>
        )}
        {children}
        <div className={styles.others}>
          <button type="button" className={buttons.small} onClick={() => acts.notNow(suggestion)}>
            Not now{what}
          </button>
          <button
            type="button"
            className={buttons.small}
            aria-expanded={more}
            aria-controls={id}
            onClick={() => setMore(!more)}
          >
            {more ? 'Less' : 'Why this, and other answers'}
            {what}
          </button>
        </div>
        <div id={id} hidden={!more}>
          {more ? <SuggestionMore suggestion={suggestion} season={season} acts={acts} /> : null}
        </div>
      </div>
    </details>
  );
}
