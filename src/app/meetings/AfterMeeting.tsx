import { useId } from 'react';
import { Link } from 'wouter';
import { mentoringOf } from '../../network/mentors/mentorships.ts';
import type { OnePager } from '../../network/mentors/one-pager.ts';
import { useCell } from '../blocks/useCell.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import { formHref } from '../entries/entry-href.ts';
import fields from '../entries/fields.module.css';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './MeetingPage.module.css';

/** After it took place: thanks, leave to report, the next date. */
export function AfterMeeting({ page: { meeting, person } }: { readonly page: OnePager }) {
  const { today, act } = useNetwork();
  const { id, values } = meeting;
  const { thankedOn } = values;
  const name = person === null ? 'them' : nameOf(person.values);
  return (
    <section className={list.section} aria-labelledby="after">
      <h2 id="after">After</h2>
      {thankedOn == null ? (
        <>
          <p>Thank {name} within a day or two (a convention), with one thing you will do because of it.</p>
          <div className={buttons.row}>
            {person === null ? null : (
              <Link
                href={newDraftHref({ situation: 'meeting-thanks', person: person.id, about: `meeting/${id}` })}
                className={`${buttons.other} ${buttons.small}`}
              >
                Draft the thanks
              </Link>
            )}
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => act(`Thanked ${name}: noted.`, [{ kind: 'meeting', id, fields: { thankedOn: today } }])}
            >
              Thanked them
            </button>
          </div>
        </>
      ) : (
        <p>Thanked on {dayInWords(thankedOn, today)}.</p>
      )}
      {person === null ? null : <Onwards person={person.id} name={name} back={`/meetings/${id}`} />}
    </section>
  );
}

interface OnwardsProps {
  readonly person: string;
  readonly name: string;
  readonly back: string;
}

/** How it goes on: whether they advise, whether one may report, and when next. */
function Onwards({ person, name, back }: OnwardsProps) {
  const { journal, act } = useNetwork();
  const mentoring = mentoringOf(journal, person);
  const again = (
    <Link
      href={formHref({ kind: 'meeting', id: 'new' }, { person, back })}
      className={`${buttons.quiet} ${buttons.small}`}
    >
      Plan the next meeting
    </Link>
  );
  if (mentoring === null) {
    return (
      <div className={buttons.row}>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() =>
            act(`${name} is one of your mentors.`, [
              { kind: 'mentorship', id: person, fields: { person, stage: 'ongoing' } },
            ])
          }
        >
          {name} advises me
        </button>
        {again}
      </div>
    );
  }
  const { mentorship } = mentoring;
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={mentorship.values.leaveToReport === true}
          onChange={({ target }) =>
            act(`Saved: ${name}.`, [
              { kind: 'mentorship', id: mentorship.id, fields: { leaveToReport: target.checked ? true : null } },
            ])
          }
        />
        They said I may report how it goes
      </label>
      <NextOn key={mentorship.id} id={mentorship.id} name={name} saved={mentorship.values.nextOn ?? ''} />
      <div>{again}</div>
    </>
  );
}

function NextOn({ id, name, saved }: { readonly id: string; readonly name: string; readonly saved: string }) {
  const own = useId();
  const { act } = useNetwork();
  const cell = useCell(
    saved,
    (text) => act(`Saved: ${name}.`, [{ kind: 'mentorship', id, fields: { nextOn: text === '' ? null : text } }]),
    isDay,
  );
  return (
    <div className={fields.field}>
      <label htmlFor={own} className={fields.label}>
        In touch again on
      </label>
      <input id={own} type="date" className={fields.day} {...DAY_RANGE} {...cell} />
    </div>
  );
}
