import { useState } from 'react';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './BlockDays.module.css';
import { isDuring, WEEKDAYS } from './block-words.ts';
import { dayMarks, offByHand } from './day-marks.ts';

/** Weeks of the calendar that are shown at once. */
const WEEKS = 6;

/** The days of a block: hard shifts, days off, post-call. */
export function BlockDays({ block }: { readonly block: Known<Block> }) {
  const { journal, today } = useNetwork();
  const { from, to } = block.values;
  const start = isDuring(block.values, today) ? today : from;
  const [chosen, setChosen] = useState<PlainDate | null>(start ?? null);
  if (from == null || to == null || to < from) return null;
  const day = chosen !== null && chosen >= from && chosen <= to ? chosen : from;
  // Whole weeks from Sunday on, turned to the page that holds the chosen day.
  const firstSunday = addDays(from, -weekdayOf(from));
  const page = Math.floor(daysBetween(firstSunday, day) / (7 * WEEKS));
  const pageStart = addDays(firstSunday, page * 7 * WEEKS);
  const pageEnd = addDays(pageStart, 7 * WEEKS - 1);
  const days = Array.from({ length: 7 * WEEKS }, (_, at) => addDays(pageStart, at)).filter(
    (one) => one >= from && one <= to,
  );
  const turn = (by: number) => setChosen(by < 0 ? addDays(pageStart, -1) : addDays(pageEnd, 1));
  return (
    <section className={lists.section} aria-labelledby="days">
      <h2 id="days">Days</h2>
      <p className="soft">Choose a day to mark a hard shift, a day off or post-call.</p>
      <fieldset>
        <legend className="visually-hidden">Day</legend>
        <div className={styles.calendar}>
          {WEEKDAYS.map((name) => (
            <span key={name} className={styles.weekday} aria-hidden="true">
              {name.slice(0, 3)}
            </span>
          ))}
          {Array.from({ length: weekdayOf(days[0] ?? from) }, (_, at) => (
            <span key={WEEKDAYS[at]} />
          ))}
          {days.map((one) => {
            const { hard, off, postCall } = dayMarks(journal, block, one);
            const isFirst = one === days[0] || one.endsWith('-01');
            const short = hard ? 'hard' : postCall ? 'post' : off ? 'off' : isFirst ? monthOf(one) : '';
            const words = [hard ? 'hard shift' : '', off ? 'day off' : '', postCall ? 'post-call' : ''].filter(
              (word) => word !== '',
            );
            const classes = [styles.day, off || postCall ? styles.free : '', one === today ? styles.today : ''];
            return (
              <label key={one} className={classes.join(' ')}>
                <input type="radio" name="day" value={one} checked={one === day} onChange={() => setChosen(one)} />
                <span aria-hidden="true" className={styles.number}>
                  {Number(one.slice(8))}
                </span>
                <span aria-hidden="true" className={`${styles.mark} ${hard ? styles.hard : ''}`}>
                  {short}
                </span>
                <span className="visually-hidden">{[dayInWords(one, today), ...words].join(', ')}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {pageStart > from || pageEnd < to ? (
        <div className={buttons.row}>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            disabled={pageStart <= from}
            onClick={() => turn(-1)}
          >
            Earlier weeks
          </button>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            disabled={pageEnd >= to}
            onClick={() => turn(1)}
          >
            Later weeks
          </button>
        </div>
      ) : null}
      <ChosenDay block={block} day={day} />
    </section>
  );
}

/** `Mar` */
function monthOf(day: PlainDate): string {
  return dateInWords(day).split(' ')[1]?.slice(0, 3) ?? '';
}

function ChosenDay({ block, day }: { readonly block: Known<Block>; readonly day: PlainDate }) {
  const { journal, today, act } = useNetwork();
  const marks = dayMarks(journal, block, day);
  const words = dayInWords(day, today);
  const toggles = [
    ['Hard shift', marks.hard, { hardShift: marks.hard ? null : true }],
    ['Day off', marks.off, offByHand(marks)],
    ['Post-call', marks.postCall, { postCall: marks.postCall ? null : true }],
  ] as const;
  return (
    <div className={styles.chosen}>
      <h3>{words}</h3>
      <div className={buttons.row}>
        {toggles.map(([name, pressed, fields]) => (
          <button
            key={name}
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            aria-pressed={pressed}
            onClick={() => {
              const sentence = pressed
                ? `${words}: no longer ${name.toLowerCase()}.`
                : `${words}: ${name.toLowerCase()}.`;
              act(sentence, [{ kind: 'day', id: day, fields }]);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
