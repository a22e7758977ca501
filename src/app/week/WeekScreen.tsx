import { Suspense, useEffect, useMemo, useRef } from 'react';
import { Link, useSearchParams } from 'wouter';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { mondayOf } from '../../network/planner/block-week.ts';
import type { Candidate } from '../../network/planner/plan.ts';
import { useAdviceActs } from '../advice/advice-acts.ts';
import { useAnswered } from '../advice/useAnswered.ts';
import { type Planned, usePlan } from '../advice/usePlan.ts';
import { WaitingList } from '../advice/WaitingList.tsx';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { lazily } from '../parts/lazily.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dayInWords } from '../today/day-words.ts';
import { loggedDays } from './logged-days.ts';
import { MoveTo } from './MoveTo.tsx';
import { useDragToDay } from './useDragToDay.ts';
import { WeekDaySection } from './WeekDaySection.tsx';
import styles from './WeekScreen.module.css';
import { daysToMoveTo, daysToPlan, WEEK_DAYS, WEEKS_AHEAD, type WeekDay, weekAsked, weekDays } from './week-days.ts';

const CalendarFile = lazily(async () => (await import('../data/CalendarFile.tsx')).CalendarFile);

/** Seven days: what each is like, what is planned on it, what waits. */
export function WeekScreen() {
  const heading = useScreen('Week');
  const { today } = useNetwork();
  const [asked] = useSearchParams();
  const monday = weekAsked(asked.get('of'), today);
  const planned = usePlan(daysToPlan(monday, today));
  const here = mondayOf(today);
  const words = (day: PlainDate) => dayInWords(day, today);
  const isLast = monday >= addDays(here, WEEKS_AHEAD * WEEK_DAYS);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Week
        </h1>
        <p role="status" className="aside">
          {words(monday)} to {words(addDays(monday, WEEK_DAYS - 1))}
        </p>
      </div>
      <nav className={buttons.row} aria-label="Weeks">
        <Link href={`/week?of=${addDays(monday, -WEEK_DAYS)}`} className={`${buttons.other} ${buttons.small}`}>
          Week before
        </Link>
        {monday === here ? null : (
          <Link href="/week" className={`${buttons.other} ${buttons.small}`}>
            This week
          </Link>
        )}
        {isLast ? null : (
          <Link href={`/week?of=${addDays(monday, WEEK_DAYS)}`} className={`${buttons.other} ${buttons.small}`}>
            Week after
          </Link>
        )}
      </nav>
      {planned === 'failed' ? <p>The plan is not at hand just now. What you logged is safe.</p> : null}
      {planned === null || planned === 'failed' ? null : <Days monday={monday} {...planned} />}
      <Disclosure look="card" title="In your calendar">
        <Suspense>
          <CalendarFile />
        </Suspense>
      </Disclosure>
    </div>
  );
}

interface Props {
  readonly monday: PlainDate;
}

function Days({ monday, setting, plan, isFresh }: Planned & Props) {
  const { journal, today } = setting;
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  const [answered, addAnswered] = useAnswered(isFresh);
  const acts = useAdviceActs(setting, (id) => {
    moved.current = id;
    if (id !== null) addAnswered(id);
  });
  const isOpen = ({ id }: { readonly id: string }) => !answered.has(id);
  const days = useMemo(() => weekDays(monday, plan), [monday, plan]);
  const logged = useMemo(() => loggedDays(journal, monday, addDays(today, -1)), [journal, monday, today]);
  const byId = useMemo(() => {
    const candidates = [
      ...plan.days.flatMap(({ suggestions }) => suggestions),
      ...plan.postponed.map((one) => one.candidate),
    ];
    return new Map<string, Candidate>(candidates.map((one) => [one.id, one]));
  }, [plan]);
  useDragToDay(place, (id, day) => {
    const candidate = byId.get(id);
    if (candidate !== undefined) acts.moveTo(candidate, day);
  });
  useEffect(() => {
    // Once the plan knows of what was pressed.
    if (moved.current === null || !isFresh) return;
    const card = place.current?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(moved.current)}"] summary`);
    moved.current = null;
    card?.focus({ preventScroll: true });
  }, [isFresh]);
  const gone = days.filter(({ planned }) => planned === null);
  const coming = days.filter(({ planned }) => planned !== null);
  const section = (day: WeekDay) => (
    <WeekDaySection
      key={day.date}
      day={day}
      entries={logged.get(day.date) ?? []}
      suggestions={(day.planned?.suggestions ?? []).filter(isOpen)}
      setting={setting}
      monday={monday}
      acts={acts}
    />
  );
  return (
    <div ref={place} className={styles.place}>
      {gone.length > 0 && coming.length > 0 ? (
        <Disclosure look="card" title="Earlier this week">
          <div className={styles.days}>{gone.map(section)}</div>
        </Disclosure>
      ) : null}
      <div className={styles.days}>{(coming.length > 0 ? coming : gone).map(section)}</div>
      <WaitingList
        postponed={plan.postponed.filter(({ candidate }) => isOpen(candidate))}
        acts={acts}
        move={(candidate) => (
          <MoveTo candidate={candidate} days={daysToMoveTo(today, monday, candidate.window, null)} acts={acts} />
        )}
      />
    </div>
  );
}
