import { useState } from 'react';
import { Link } from 'wouter';
import type { Dated } from '../../network/year/dated.ts';
import type { YearMonth, YearView } from '../../network/year/year-view.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Choices } from '../profile/Choices.tsx';
import { counted, dayInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import { DatedRow } from './DatedRow.tsx';
import styles from './Timeline.module.css';
import { SHOWN_NAMES, type Shown } from './year-words.ts';

/** Everything with a day, month by month; what has gone by is folded. */
export function Timeline({ view: { months, clock } }: { readonly view: YearView }) {
  const [shown, setShown] = useState<Shown>('everything');
  const { today } = clock;
  const here = today.slice(0, 7);
  const isWanted = ({ group }: Dated) => shown === 'everything' || group === shown;
  const runsNow = ({ from, to }: Dated) => from.slice(0, 7) < here && to >= today;
  const running = months.flatMap(({ dates }) => dates.filter(runsNow)).filter(isWanted);
  const wanted = months.map(({ month, dates }) => {
    const own = dates.filter((dated) => isWanted(dated) && !runsNow(dated));
    // What began in a month gone by and still runs belongs to now.
    return { month, dates: month === here ? [...running, ...own] : own };
  });
  const gone = wanted.filter(({ month, dates }) => month < here && dates.length > 0);
  const ahead = wanted.filter(({ month }) => month >= here);
  const own = months.some(({ dates }) =>
    dates.some(({ id, group }) => group === 'mine' && !/^(contract|visa)\//.test(id)),
  );
  const goneCount = gone.reduce((sum, { dates }) => sum + dates.length, 0);
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <h2 id="timeline">What comes when</h2>
      <fieldset className={styles.filter} data-print="hide">
        <legend className="visually-hidden">Which dates to show</legend>
        <Choices name="shown" value={shown} options={SHOWN_NAMES} onChoose={setShown} pairs />
      </fieldset>
      {own || shown === 'season' || shown === 'milestones' ? null : <NothingOfYours />}
      {gone.length === 0 ? null : (
        <div className={styles.gone}>
          <Disclosure title={`Gone by: ${counted(goneCount, 'date')}`} look="card">
            {gone.map((month) => (
              <MonthSection key={month.month} month={month} today={today} />
            ))}
          </Disclosure>
        </div>
      )}
      {ahead.map((month) =>
        month.dates.length === 0 && month.month !== here ? null : (
          <MonthSection key={month.month} month={month} today={today} />
        ),
      )}
    </section>
  );
}

function MonthSection({ month: { month, dates }, today }: { readonly month: YearMonth; readonly today: string }) {
  const isNow = month === today.slice(0, 7);
  const before = isNow ? dates.filter(({ from }) => from < today) : dates;
  const after = isNow ? dates.filter(({ from }) => from >= today) : [];
  return (
    <section className={styles.month} aria-labelledby={`month-${month}`}>
      <h3 id={`month-${month}`}>{dateInWords(month)}</h3>
      <ol className={styles.dates}>
        {before.map((dated) => (
          <DatedRow key={dated.id} dated={dated} today={today} />
        ))}
        {isNow ? (
          <li className={styles.today} aria-current="date">
            Today, {dayInWords(today, today)}
          </li>
        ) : null}
        {after.map((dated) => (
          <DatedRow key={dated.id} dated={dated} today={today} />
        ))}
      </ol>
    </section>
  );
}

/** Before the first own date: what fills the year. */
function NothingOfYours() {
  return (
    <div className={styles.empty}>
      <p>
        Nothing of yours has a day yet. Add your rotation blocks, a letter with the day you submit, or a conference, and
        they stand here beside the days of the Match.
      </p>
      <div className={buttons.row}>
        <Link href="/blocks" className={`${buttons.other} ${buttons.small}`}>
          Your blocks
        </Link>
        <Link href="/letters" className={`${buttons.quiet} ${buttons.small}`}>
          Letters
        </Link>
        <Link href="/events" className={`${buttons.quiet} ${buttons.small}`}>
          Events
        </Link>
      </div>
    </div>
  );
}
