import { Suspense, useMemo } from 'react';
import { doorsOn } from '../../loop/pick/doors.ts';
import { yearView } from '../../network/year/year-view.ts';
import { useSetting } from '../advice/useSetting.ts';
import { useSeasons } from '../data/useSeasons.ts';
import { lazily } from '../parts/lazily.ts';
import { Doors } from '../pick/Doors.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { Milestones } from './Milestones.tsx';
import { RoutesBeside } from './RoutesBeside.tsx';
import { Timeline } from './Timeline.tsx';
import { UnknownDates } from './UnknownDates.tsx';
import { WhereYouAre } from './WhereYouAre.tsx';
import styles from './YearScreen.module.css';

const CalendarFile = lazily(async () => (await import('../data/CalendarFile.tsx')).CalendarFile);

/** The clock to the end of the contract: where one stands, what is due by when, which doors are open. */
export function YearScreen() {
  const heading = useScreen('Year');
  const setting = useSetting(1);
  const seasons = useSeasons(setting.today);
  const view = useMemo(() => yearView(setting, seasons), [setting, seasons]);
  const { season, today } = setting;
  const doors = useMemo(() => (season === null ? [] : doorsOn(today, season)), [season, today]);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Year
        </h1>
        <WhereYouAre clock={view.clock} />
      </div>
      <div className={styles.side}>{doors.length === 0 ? null : <Doors doors={doors} />}</div>
      <Timeline view={view} />
      <div className={styles.side}>
        <Milestones milestones={view.milestones} today={today} />
        <UnknownDates dates={view.unknown} />
        <section className={styles.section} aria-labelledby="calendar" data-print="hide">
          <h2 id="calendar">In your calendar</h2>
          <Suspense>
            <CalendarFile />
          </Suspense>
        </section>
      </div>
      <RoutesBeside routes={view.routes} />
    </div>
  );
}
