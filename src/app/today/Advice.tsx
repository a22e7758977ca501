import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Plan, Suggestion } from '../../network/planner/plan.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { useAdviceActs } from '../advice/advice-acts.ts';
import { KIND_WORDS } from '../advice/advice-words.ts';
import { SuggestionCard } from '../advice/SuggestionCard.tsx';
import { usePlan } from '../advice/usePlan.ts';
import { Waiting } from '../advice/Waiting.tsx';
import { Warnings } from '../advice/Warnings.tsx';
import buttons from '../parts/buttons.module.css';
import styles from './Advice.module.css';
import { useWide } from './useWide.ts';

/** How far the plan on Today looks ahead, so that it may choose the better of two days. */
const DAYS = 7;

/** Today's one to three suggestions, and what waits. */
export function Advice() {
  const planned = usePlan(DAYS);
  return planned === null ? null : <Suggestions {...planned} />;
}

interface Props {
  readonly setting: Setting;
  readonly plan: Plan;
  readonly isFresh: boolean;
}

function Suggestions({ setting, plan, isFresh }: Props) {
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
  const kind = KIND_WORDS[today?.kind ?? 'unknown'];
  return (
    <section className={styles.advice} aria-labelledby="worth">
      <div className={styles.head}>
        <h2 id="worth" ref={heading} tabIndex={-1}>
          {titleFor(suggestions)}
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
          {suggestions.map((suggestion, at) => (
            <li key={suggestion.id}>
              <SuggestionCard suggestion={suggestion} season={setting.season} acts={acts} open={isWide || at === 0} />
            </li>
          ))}
        </ul>
      )}
      <Warnings warnings={plan.warnings} season={setting.season} />
      <Waiting postponed={plan.postponed} acts={acts} />
    </section>
  );
}

function titleFor(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'Nothing for today';
  return suggestions.length === 1 ? 'Worth doing today' : 'Worth doing today';
}
