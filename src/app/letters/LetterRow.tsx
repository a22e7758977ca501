import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { isReminderDue, letterDue } from '../../network/letters/deadlines.ts';
import { nextLetterStep } from '../../network/letters/ladder.ts';
import type { Letter } from '../../network/records/letter.ts';
import list from '../loops/LoopsScreen.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './Letters.module.css';
import { dueInWords, rungInWords, STEPS } from './letter-words.ts';

/** One letter: who writes it, the rung it stands on, what comes next and by when. */
export function LetterRow({ letter: { id, values } }: { readonly letter: Known<Letter> }) {
  const { journal, today } = useNetwork();
  const next = nextLetterStep(values);
  const due = letterDue(values);
  const words = STEPS.find(({ step }) => step === next?.step)?.next;
  return (
    <li className={list.row}>
      <div className={styles.rowHead}>
        <Link href={`/letters/${id}`} className={list.title}>
          {nameOf(journal.people.get(meantBy(journal, values.person ?? ''))?.values)}
        </Link>
        <span className={styles.rung}>{rungInWords(journal, { id, values }, today)}</span>
      </div>
      {words === undefined ? null : (
        <p>
          {words}
          {due === null ? null : <span className={due < today ? list.due : 'soft'}> · {dueInWords(due, today)}</span>}
        </p>
      )}
      {isReminderDue(values, today) ? <p className={list.due}>Not there yet: one reminder is fine now.</p> : null}
    </li>
  );
}
