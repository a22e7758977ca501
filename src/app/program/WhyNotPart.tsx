import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { Interval } from '../../loop/pick/result.ts';
import type { Standing } from '../../loop/pick/standing.ts';
import type { WayIn } from '../../loop/pick/why-not.ts';
import buttons from '../parts/buttons.module.css';
import former from '../parts/former.module.css';
import surface from '../parts/surface.module.css';
import { useHost } from '../pick/host-context.ts';
import { conditionInWords } from '../pick/parts/change-words.ts';
import { gainInWords } from '../pick/parts/gain-words.ts';
import { useExplored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';
import { directionInWords } from '../scenarios/direction-words.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { changesToMake, doneInWords, makeInWords } from './make-changes.ts';
import card from './Program.module.css';
import { reasonInWords } from './reason-words.ts';
import styles from './WhyNotPart.module.css';
import { costOfWay } from './way-cost.ts';

interface Props {
  readonly program: Program;
  readonly standing: Standing;
  /** The question before this one is answered. */
  readonly isReady: boolean;
}

/** Why a program is not in the list, and what would put it there: each way tried before it is told. */
export function WhyNotPart({ program, standing, isReady }: Props) {
  const { acgmeId } = program;
  const { ownFacts } = useSession();
  const { programs } = useHost();
  const isOut = standing.in !== 'list';
  const { value, state } = useExplored(
    `why not ${acgmeId}`,
    isOut && isReady ? (explorer, asked) => explorer.whyNot(asked, acgmeId) : null,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOut = useRef(isOut);
  useEffect(() => {
    if (window.location.hash !== '#why-not') return;
    // After the screen has moved the focus to its own heading.
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    });
  }, []);
  if (!isOut && !wasOut.current) return null;
  wasOut.current = true;
  const isWorking = state === 'working' || state === 'slow' || state === 'waiting';
  return (
    <section
      id="why-not"
      className={`${surface.card} ${card.card}`}
      aria-labelledby="why-not-title"
      aria-busy={isOut && isWorking}
    >
      <h2 id="why-not-title" ref={heading} tabIndex={-1}>
        {isOut ? 'Why not in your list?' : 'In your list now'}
      </h2>
      <div>
        {isOut ? <p>{reasonInWords(standing, program, { programs, ownFacts })}</p> : null}
        <div role="status">
          {isOut ? null : <p>It is in your list now.</p>}
          {isOut && isWorking && value === null ? <p className={card.soft}>Trying what would put it there …</p> : null}
        </div>
      </div>
      {isOut && state === 'slow' ? <progress className={card.bar} aria-label="Trying what would put it there" /> : null}
      {isOut && state === 'failed' ? <p className={card.soft}>That could not be worked out just now.</p> : null}
      {value === null || !isOut ? null : (
        <div className={`${styles.ways} ${isWorking ? former.former : ''}`}>
          {value.ways.length === 0 ? (
            <p>Nothing that was tried puts it there.</p>
          ) : (
            <>
              <p>It would be, if …</p>
              <ul className={styles.list}>
                {value.ways.map((way) => (
                  <Way key={JSON.stringify(way.changes)} way={way} program={program} />
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Way({ way, program }: { readonly way: WayIn; readonly program: Program }) {
  const { acgmeId, institution } = program;
  const { programs } = useHost();
  const { act } = useNetwork();
  const { result } = useWork();
  const nameOf = (id: string) => (id === acgmeId ? 'it' : (programs.get(id)?.institution ?? id));
  const changes = changesToMake(way.changes);
  const gain = result?.summary.support === 'within' ? gainTold(way.gain) : directionInWords(way.gain);
  const cost = result === null ? null : costOfWay(way, result.summary);
  return (
    <li className={styles.way}>
      <p>
        <b>… {way.changes.map((change) => conditionInWords(change, nameOf)).join(' and ')}.</b>
      </p>
      <p className={card.soft}>
        Your chance of matching: {gain}
        {cost === null ? '' : `; ${cost}`}.
      </p>
      {changes === null ? (
        <Beyond changes={way.changes} />
      ) : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small} ${styles.make}`}
          onClick={() => act(doneInWords(institution, way.changes), changes)}
        >
          {makeInWords(way.changes)}
        </button>
      )}
    </li>
  );
}

function gainTold(gain: Interval): string {
  const words = gainInWords(gain);
  return words.startsWith('less') ? `changes by ${words}` : words;
}

/** What is not the user's to change: where to ask, or where an answer stands. */
function Beyond({ changes }: { readonly changes: readonly ProfileChange[] }) {
  const fact = changes.find(({ kind }) => kind === 'fact');
  if (fact !== undefined) {
    const isVisa = fact.kind === 'fact' && fact.fact.startsWith('visa_');
    return (
      <a href={isVisa ? '#visas' : '#known'} className={card.link}>
        Ask, or tell what you checked
      </a>
    );
  }
  return changes.some(({ kind }) => kind === 'signal') ? null : (
    <Link href="/profile" className={card.link}>
      Should that change: your answers
    </Link>
  );
}
