import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import former from '../parts/former.module.css';
import { ChanceFigure } from '../pick/ChanceFigure.tsx';
import { refusalSentence } from '../pick/refusal-sentence.ts';
import { useWork, type Work } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { countInWords } from '../words/chance.ts';
import styles from './LiveAnswer.module.css';
import { questionOf } from './question-words.ts';

/** What the answers so far amount to, beside the form where there is room and at its end on a phone. */
export function LiveAnswer() {
  const { profile, reading, stuck } = useSession();
  const { result, state, refusal } = useWork();
  const why = whyNoList(state, refusal);
  return (
    <aside className={styles.live} aria-labelledby="live">
      <h2 id="live" className={styles.title}>
        With these answers
      </h2>
      {profile === null ? (
        <p className="soft">
          {reading.missing.length > 0
            ? `Still needed: ${reading.missing.map((field) => questionOf(field)).join(', ')}.`
            : (stuck[0] ?? 'One answer needs a look.')}
        </p>
      ) : null}
      {profile === null || why === null ? null : <p className="soft">{why}</p>}
      {result === null ? (
        profile === null || why !== null ? null : (
          <p className="soft">Working out your list …</p>
        )
      ) : (
        <div className={state !== 'done' || why !== null || profile === null ? former.former : undefined}>
          <p className="soft">Chance of matching with {countInWords(result.summary.applications)}</p>
          <ChanceFigure chance={result.summary.matchChance} support={result.summary.support} />
        </div>
      )}
      <Link href="/pick" className={`${buttons.main} ${styles.link}`}>
        See your list
      </Link>
    </aside>
  );
}

/** Why the answers as they are now have no list; null while they may have one. */
function whyNoList(state: Work['state'], refusal: Work['refusal']): string | null {
  if (state === 'failed') return 'The list could not be worked out. Your answers are safe.';
  const [first] = refusal?.problems ?? [];
  return state === 'done' && first !== undefined ? refusalSentence(first.message) : null;
}
