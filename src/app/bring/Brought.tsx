import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ImportPlan } from '../../workspace/exchange/plan-import.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './BringScreen.module.css';
import { broughtSentence } from './bring-words.ts';
import { LeftOutLines } from './LeftOutLines.tsx';

interface Props {
  readonly plan: ImportPlan;
  readonly onAgain: () => void;
}

/** What came in, and what to look at next. */
export function Brought({ plan, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { journal } = useNetwork();
  // Undo takes out again what was added: then there is nothing here to look at.
  const here = plan.changes.filter(({ id }) => journal.recorded.has(id)).length;
  if (plan.added > 0 && here === plan.changes.length - plan.added) return <TakenOut onAgain={onAgain} />;
  const pairs = plan.possibleDuplicates.length;
  return (
    <div className={styles.preview}>
      <h2 ref={heading} tabIndex={-1}>
        {broughtSentence(plan)}
      </h2>
      {plan.added === 0 ? null : (
        <p>
          They will not appear in suggestions until you say on a person’s page that they are one of your people. If it
          was a mistake, undo takes all of them out again.
        </p>
      )}
      {pairs === 0 ? null : (
        <p>
          {pairs === 1
            ? 'One pair may be the same person.'
            : `${pairs.toLocaleString('en-US')} pairs may be the same person.`}{' '}
          Nothing is merged without you.
        </p>
      )}
      <LeftOutLines skipped={plan.skipped} />
      <div className={buttons.row}>
        {pairs === 0 ? null : (
          <Link href="/people/duplicates" className={buttons.main}>
            Look at {pairs === 1 ? 'it' : 'them'}
          </Link>
        )}
        <Link href="/people" className={pairs === 0 ? buttons.main : buttons.other}>
          See your people
        </Link>
        <button type="button" className={buttons.quiet} onClick={onAgain}>
          Bring another file
        </button>
      </div>
    </div>
  );
}

function TakenOut({ onAgain }: Pick<Props, 'onAgain'>) {
  return (
    <div className={styles.preview}>
      <h2>They are taken out again.</h2>
      <p>Your people are as they were before the file. Redo brings them in once more.</p>
      <div className={buttons.row}>
        <Link href="/people" className={buttons.main}>
          See your people
        </Link>
        <button type="button" className={buttons.quiet} onClick={onAgain}>
          Bring another file
        </button>
      </div>
    </div>
  );
}
