import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'wouter';
import type { Plan } from '../../network/planner/plan.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { useAdviceActs } from '../advice/advice-acts.ts';
import { kindInWords } from '../advice/advice-words.ts';
import { muchWaits } from '../advice/much-waits.ts';
import { SuggestionCard } from '../advice/SuggestionCard.tsx';
import { usePlan } from '../advice/usePlan.ts';
import { WaitingList } from '../advice/WaitingList.tsx';
import { Warnings } from '../advice/Warnings.tsx';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import styles from './Advice.module.css';
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
  return planned === null ? null : <Suggestions {...planned} below={below} />;
}

interface Planned extends Props {
  readonly setting: Setting;
  readonly plan: Plan;
  readonly isFresh: boolean;
}

function Suggestions({ setting, plan, isFresh, below }: Planned) {
  const isWide = useWide();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was just answered, until a plan knows of it. */
  const [answered, setAnswered] = useState<{ readonly plan: Plan; readonly id: string } | null>(null);
  const place = useRef<number | null>(null);
  const today = plan.days[0];
  const suggestions = (today?.suggestions ?? []).filter(({ id }) => answered?.plan !== plan || answered.id !== id);
  const acts = useAdviceActs(
    setting,
    isFresh,
    useCallback(
      (id) => {
        place.current = plan.days[0]?.suggestions.findIndex((one) => one.id === id) ?? null;
        if (id !== null) setAnswered({ plan, id });
      },
      [plan],
    ),
  );
  useEffect(() => {
    if (place.current === null) return;
    const summaries = list.current?.querySelectorAll<HTMLElement>('details > summary:first-child') ?? [];
    const next = [...summaries].filter((one) => one.parentElement?.parentElement?.parentElement === list.current);
    (next[Math.min(place.current, next.length - 1)] ?? heading.current)?.focus({ preventScroll: true });
    place.current = null;
  });
  const kind = kindInWords(today?.kind ?? 'unknown', suggestions.length === 0);
  const rest = (
    <>
      {muchWaits(plan, setting.today) && setting.journal.settings.awayClearedOn !== setting.today ? (
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
      <WaitingList later={plan.days.slice(1)} postponed={plan.postponed} acts={acts} />
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
      {kind === null ? null : <p className={styles.kind}>{kind}</p>}
      {suggestions.length === 0 ? (
        <p className={styles.nothing}>
          Nothing has to be done today. When somebody teaches you something, log it: it comes back when you can close
          the loop.
        </p>
      ) : (
        <ul ref={list} className={styles.list}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
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
