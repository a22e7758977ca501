import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'wouter';
import { useAdviceActs } from '../advice/advice-acts.ts';
import { muchWaits } from '../advice/much-waits.ts';
import { SuggestionCard } from '../advice/SuggestionCard.tsx';
import { useAnswered } from '../advice/useAnswered.ts';
import { type Planned, usePlan } from '../advice/usePlan.ts';
import { WaitingList } from '../advice/WaitingList.tsx';
import { Warnings } from '../advice/Warnings.tsx';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import styles from './Advice.module.css';
import { DayKindLine } from './DayKindLine.tsx';
import { useWide } from './useWide.ts';

/** How far the plan on Today looks ahead, so that it may choose the better of two days. */
const DAYS = 7;

interface Props {
  /** Where on a phone everything goes that is not to be done now: below the log. */
  readonly below: HTMLElement | null;
}

/** Today's one to three suggestions, and what waits. */
export function Advice({ below }: Props) {
  const planned = usePlan(DAYS);
  if (planned === 'failed')
    return <p className={styles.nothing}>Suggestions are not at hand just now. The log works as always.</p>;
  return planned === null ? null : <Suggestions {...planned} below={below} />;
}

function Suggestions({ setting, plan, isFresh, below }: Planned & Props) {
  const isWide = useWide();
  const { instant } = useNetwork();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [answered, addAnswered] = useAnswered(isFresh);
  /** Where in the list the answered one stood: the keyboard goes on from there. */
  const place = useRef<number | null>(null);
  /** What was taken out of those that wait: where it has come to today, the keyboard goes there. */
  const wanted = useRef<string | null>(null);
  const isOpen = ({ id }: { readonly id: string }) => !answered.has(id);
  const [today, ...later] = plan.days;
  const suggestions = (today?.suggestions ?? []).filter(isOpen);
  const acts = useAdviceActs(setting, (id) => {
    if (id === null) return;
    const at = suggestions.findIndex((one) => one.id === id);
    if (at === -1) wanted.current = id;
    else place.current = at;
    addAnswered(id);
  });
  useEffect(() => {
    if (place.current === null) return;
    const summaries = list.current?.querySelectorAll<HTMLElement>(':scope > li > details > summary') ?? [];
    const next = summaries[Math.min(place.current, summaries.length - 1)];
    (next ?? heading.current)?.focus({ preventScroll: true });
    place.current = null;
  });
  useEffect(() => {
    if (wanted.current === null || !isFresh) return;
    const come = list.current?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(wanted.current)}"] summary`);
    wanted.current = null;
    if (!document.activeElement?.matches('input, textarea, select')) come?.focus();
  }, [isFresh]);
  const rest = (
    <>
      {muchWaits(plan, setting.journal, setting.today, instant()) ? (
        <Notice title="Much has gathered.">
          <p>Were you away, or was it too much? One tap, and it comes back one a day. Deadlines stay.</p>
          <div className={buttons.row}>
            <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={acts.away}>
              I was away
            </button>
          </div>
        </Notice>
      ) : null}
      <Warnings warnings={plan.warnings} season={setting.season} />
      <WaitingList
        later={later.map((day) => ({ ...day, suggestions: day.suggestions.filter(isOpen) }))}
        postponed={plan.postponed.filter(({ candidate }) => isOpen(candidate))}
        acts={acts}
      />
    </>
  );
  return (
    <section className={styles.advice} aria-labelledby="worth">
      <div className={styles.head}>
        <h2 id="worth" ref={heading} tabIndex={-1}>
          {suggestions.length === 0 ? 'Nothing for today' : 'Worth doing today'}
        </h2>
        <Link href="/week" className={`${buttons.quiet} ${buttons.small}`}>
          Week
        </Link>
      </div>
      <DayKindLine kind={today?.kind ?? 'unknown'} isFree={suggestions.length === 0} />
      {suggestions.length === 0 ? (
        <p className={styles.nothing}>
          Nothing has to be done today. When somebody teaches you something, log it: it comes back when you can close
          the loop.
        </p>
      ) : (
        <ul ref={list} className={styles.list}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.id} data-suggestion={suggestion.id}>
              <SuggestionCard
                suggestion={suggestion}
                season={setting.season}
                acts={acts}
                open={isWide || suggestions.length === 1}
              />
            </li>
          ))}
        </ul>
      )}
      {isWide || below === null ? rest : createPortal(rest, below)}
    </section>
  );
}
