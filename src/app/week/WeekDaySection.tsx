import { Link } from 'wouter';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry } from '../../network/journal/journal.ts';
import type { Suggestion } from '../../network/planner/plan.ts';
import type { Setting } from '../../network/rules/setting.ts';
import type { AdviceActs } from '../advice/advice-acts.ts';
import { budgetInWords, DAY_KIND_WORDS } from '../advice/advice-words.ts';
import { SuggestionCard } from '../advice/SuggestionCard.tsx';
import { blockTitle } from '../blocks/block-types.ts';
import { dayInWords } from '../today/day-words.ts';
import { DayGone } from './DayGone.tsx';
import { MoveTo } from './MoveTo.tsx';
import styles from './WeekScreen.module.css';
import { daysToMoveTo, type WeekDay } from './week-days.ts';

interface Props {
  readonly day: WeekDay;
  /** What the log holds of a day gone by. */
  readonly entries: readonly Entry[];
  /** What is planned and not answered yet. */
  readonly suggestions: readonly Suggestion[];
  readonly setting: Setting;
  readonly monday: PlainDate;
  readonly acts: AdviceActs;
}

/** One day of the week: its block, what kind of day it is, what is planned. */
export function WeekDaySection({ day, entries, suggestions, setting, monday, acts }: Props) {
  const { date, planned, beginsBlock } = day;
  const isToday = date === setting.today;
  const kind = planned === null ? '' : DAY_KIND_WORDS[planned.kind];
  return (
    <section
      className={`${styles.day} ${isToday ? styles.today : ''}`}
      aria-labelledby={`day-${date}`}
      {...(planned === null ? {} : { 'data-day': date })}
    >
      <div className={styles.dayHead}>
        <h2 id={`day-${date}`}>{dayInWords(date, setting.today)}</h2>
        {isToday ? <span className={styles.tag}>Today</span> : null}
        {kind === '' ? null : <span className={styles.kind}>{kind}</span>}
      </div>
      {planned === null || !beginsBlock ? null : (
        <p className="aside">
          {planned.block === null ? (
            <Link href="/blocks">No block covers this day</Link>
          ) : (
            <Link href={`/blocks/${planned.block.id}`}>{blockTitle(planned.block.values)}</Link>
          )}
          . {budgetInWords(planned)}
        </p>
      )}
      {planned === null ? (
        <DayGone entries={entries} />
      ) : suggestions.length === 0 ? (
        <p className="aside">Nothing planned.</p>
      ) : (
        <ul className={styles.list}>
          {suggestions.map((suggestion) => {
            const days = daysToMoveTo(setting.today, monday, suggestion.window, date);
            return (
              <li key={suggestion.id} className={styles.item} data-suggestion={suggestion.id}>
                <SuggestionCard suggestion={suggestion} season={setting.season} acts={acts} open={false}>
                  <MoveTo candidate={suggestion} days={days} acts={acts} />
                </SuggestionCard>
                {days.length === 0 ? null : <Grip />}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Grip() {
  return (
    <span className={styles.grip} data-grip="" aria-hidden="true">
      <svg width="16" height="24" viewBox="0 0 16 24" aria-hidden="true">
        <path
          d="M5 6v.01M11 6v.01M5 12v.01M11 12v.01M5 18v.01M11 18v.01"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
