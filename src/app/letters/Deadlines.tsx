import { useId } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { letterDeadlines } from '../../network/letters/deadlines.ts';
import { nextLetterStep } from '../../network/letters/ladder.ts';
import type { SubmissionDay } from '../../network/letters/submission-days.ts';
import type { Letter } from '../../network/records/letter.ts';
import { useCell } from '../blocks/useCell.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import fields from '../entries/fields.module.css';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useNetwork } from '../session/network.ts';
import { agoInWords, dayInWords } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Letters.module.css';
import { DEADLINE_NAMES, usualDistance } from './letter-words.ts';
import { useSubmissionDays } from './useSubmissionDays.ts';

/** The days backwards from that on which the application is submitted. */
export function Deadlines({ letter: { id, values } }: { readonly letter: Known<Letter> }) {
  const input = useId();
  const { today, act } = useNetwork();
  const set = (submitOn: string | null) =>
    act(submitOn === null ? 'Day of submission cleared.' : `You submit on ${dateInWords(submitOn)}.`, [
      { kind: 'letter', id, fields: { submitOn } },
    ]);
  const cell = useCell(values.submitOn ?? '', (text) => set(text === '' ? null : text), isDay);
  const { submitOn } = values;
  return (
    <section className={list.section} aria-labelledby="deadlines">
      <h2 id="deadlines">By when</h2>
      <div className={fields.field}>
        <label htmlFor={input} className={fields.label}>
          You submit your application on
        </label>
        <input id={input} type="date" className={fields.day} min={DAY_RANGE.min} max={DAY_RANGE.max} {...cell} />
      </div>
      {submitOn != null && values.uploadedOn != null ? null : submitOn == null ? (
        <Hints onUse={({ on }) => set(on)} />
      ) : (
        <>
          <table className={styles.deadlines}>
            <caption className="visually-hidden">Days backwards from {dateInWords(submitOn)}</caption>
            <tbody>
              {letterDeadlines(submitOn).map(({ what, on }) => (
                <tr key={what}>
                  <th scope="row">{DEADLINE_NAMES[what]}</th>
                  <td>
                    {dayInWords(on, today)}
                    <span className={styles.when}>
                      {' '}
                      · {usualDistance(what)}
                      {nextLetterStep(values) === null ? '' : `, ${agoInWords(on, today)}`}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="soft">
            The distances are conventions of Prelude, not rules: no source sets them. What you agree with the writer
            goes before.
          </p>
        </>
      )}
    </section>
  );
}

function Hints({ onUse }: { readonly onUse: (day: SubmissionDay) => void }) {
  const { today } = useNetwork();
  const days = useSubmissionDays(today);
  return (
    <>
      <p className="soft">The other days are counted backwards from it.</p>
      {days?.next == null ? null : (
        <div>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => days.next !== null && onUse(days.next)}
          >
            Applications open on {dateInWords(days.next.on)}: use that
          </button>
          <Source day={days.next} />
        </div>
      )}
      {days === null || days.last === null || days.next !== null ? null : (
        <p className="soft">
          Applications for the {days.last.season} Match opened on {dateInWords(days.last.on)}; when they open for the
          next is not published yet. Put a day of your own, and change it when it is known. <Source day={days.last} />
        </p>
      )}
    </>
  );
}

function Source({ day: { source, read } }: { readonly day: SubmissionDay }) {
  return <SourceLine source={source.title} url={source.url} date={dateInWords(read)} />;
}
