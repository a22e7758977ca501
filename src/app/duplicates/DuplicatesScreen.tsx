import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { findDuplicates, type PossibleDuplicate } from '../../network/people/duplicates.ts';
import { inNameOrder } from '../../network/people/name-order.ts';
import { distinctId } from '../../network/records/person.ts';
import bring from '../bring/BringScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './DuplicatesScreen.module.css';
import { Pair } from './Pair.tsx';

/** Pairs that may be one person, one at a time; nothing is merged but by the user. */
export function DuplicatesScreen() {
  const heading = useScreen('Possible duplicates');
  const {
    journal: { people, distinct },
  } = useNetwork();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const pairs = useMemo(() => findDuplicates(inNameOrder(people.values()), distinct), [people, distinct]);
  const left = pairs.filter((pair) => !later.has(keyOf(pair)));
  const [pair] = left;
  const [a, b] = [people.get(pair?.a ?? ''), people.get(pair?.b ?? '')];
  const key = pair === undefined ? '' : keyOf(pair);
  const shown = useRef(key);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown.current !== key) (question.current ?? heading.current)?.focus();
    shown.current = key;
  }, [key, heading]);
  return (
    <div className={styles.duplicates}>
      <div className={bring.head}>
        <h1 ref={heading} tabIndex={-1}>
          Possible duplicates
        </h1>
        <Link href="/people">Back to people</Link>
      </div>
      {pair === undefined || a === undefined || b === undefined ? (
        <NoneLeft waiting={pairs.length} onAgain={() => setLater(new Set())} />
      ) : (
        <>
          <p className="aside" role="status">
            {left.length === 1 ? 'One pair to look at.' : `${left.length.toLocaleString('en-US')} pairs to look at.`}{' '}
            You decide; either way can be undone.
          </p>
          <Pair
            key={key}
            a={a}
            b={b}
            evidence={pair.evidence}
            heading={question}
            onLater={() => setLater(new Set([...later, key]))}
          />
        </>
      )}
    </div>
  );
}

function NoneLeft({ waiting, onAgain }: { readonly waiting: number; readonly onAgain: () => void }) {
  return (
    <>
      <p role="status">
        {waiting === 0
          ? 'Nobody in your book looks like somebody else. People with the same e-mail, number, LinkedIn page or name would be shown here, side by side.'
          : `That was all for now. ${waiting === 1 ? 'One pair waits' : `${waiting} pairs wait`} for later.`}
      </p>
      <div className={buttons.row}>
        <Link href="/people" className={buttons.main}>
          To your people
        </Link>
        {waiting === 0 ? null : (
          <button type="button" className={buttons.other} onClick={onAgain}>
            Look at them now
          </button>
        )}
      </div>
    </>
  );
}

function keyOf({ a, b }: PossibleDuplicate): string {
  return distinctId(a, b);
}
