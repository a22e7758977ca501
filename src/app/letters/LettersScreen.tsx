import { useMemo } from 'react';
import { Link } from 'wouter';
import { lettersOf } from '../../network/letters/assigned.ts';
import { DAYS_FOR_A_LETTER } from '../../network/letters/eligibility.ts';
import { nextLetterStep } from '../../network/letters/ladder.ts';
import { maybeWriters } from '../../network/letters/writers.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { LetterRow } from './LetterRow.tsx';
import styles from './Letters.module.css';
import { byWhatIsDue } from './letter-order.ts';
import { MaybeWriters } from './MaybeWriters.tsx';
import { ProgramCounts } from './ProgramCounts.tsx';

/** Who may be asked, how far each letter is, how many letters each program has. */
export function LettersScreen() {
  const heading = useScreen('Letters');
  const { journal, today } = useNetwork();
  const letters = useMemo(() => byWhatIsDue(lettersOf(journal)), [journal]);
  const writers = useMemo(() => maybeWriters(journal, letters, today), [journal, letters, today]);
  const open = letters.filter(({ values }) => nextLetterStep(values) !== null);
  const rest = letters.filter(({ values }) => nextLetterStep(values) === null);
  return (
    <div className={list.screen}>
      <div className={list.head}>
        <h1 ref={heading} tabIndex={-1}>
          Letters
        </h1>
        <div className={buttons.row}>
          <Link href="/letters/new" className={`${buttons.other} ${buttons.small}`}>
            New letter
          </Link>
          <Link href="/teaching-moments" className={`${buttons.quiet} ${buttons.small}`}>
            Teaching moments
          </Link>
        </div>
      </div>
      {letters.length === 0 ? <NoLettersYet /> : null}
      {open.length === 0 ? null : (
        <section className={list.section} aria-labelledby="under-way">
          <h2 id="under-way">Under way</h2>
          <ul className={list.rows}>
            {open.map((letter) => (
              <LetterRow key={letter.id} letter={letter} />
            ))}
          </ul>
        </section>
      )}
      <MaybeWriters writers={writers} />
      {letters.length === 0 ? null : <ProgramCounts letters={letters} />}
      {rest.length === 0 ? null : (
        <Disclosure title={`Finished or at rest: ${rest.length}`} look="card">
          <ul className={styles.inner}>
            {rest.map((letter) => (
              <LetterRow key={letter.id} letter={letter} />
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.status}>
        Status only: your letters are confidential, so there is no place here for a letter’s text or file.
      </p>
    </div>
  );
}

/** Before the first letter: when one is asked for. */
function NoLettersYet() {
  return (
    <section className={list.empty} aria-labelledby="no-letters">
      <h2 id="no-letters">A good letter begins on the wards</h2>
      <p>
        Ask after two to four weeks of real work together and a good word about something specific you did. Both are
        usual advice, not a rule. Prelude counts two weeks as {DAYS_FOR_A_LETTER} days worked together, from your{' '}
        <Link href="/blocks">blocks and their teams</Link> and the days you log.
      </p>
      <p>
        Ask one specific question first, and{' '}
        <Link href="/entry/feedback-loop/new?back=/letters">note what they say</Link>. Whoever has both then stands here
        as somebody you can ask.
      </p>
    </section>
  );
}
