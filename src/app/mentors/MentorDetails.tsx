import { useId } from 'react';
import { CADENCE_CHOICES, cadenceInWords, presetDays } from '../../network/mentors/cadence.ts';
import type { Mentoring } from '../../network/mentors/mentorships.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { MENTORSHIP_STAGES, type Mentorship } from '../../network/records/mentorship.ts';
import { useCell } from '../blocks/useCell.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import fields from '../entries/fields.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './MentorsScreen.module.css';
import { standing } from './mentor-acts.ts';
import { STAGE_NAMES } from './mentor-words.ts';

/** How the two stand, each field kept as it is changed. */
export function MentorDetails({ mentoring }: { readonly mentoring: Mentoring }) {
  const id = useId();
  const { act } = useNetwork();
  const { person, mentorship } = mentoring;
  const { stage, topic, cadenceDays, leaveToReport, nextOn } = mentorship.values;
  const name = nameOf(person.values);
  const keep = (changed: Mentorship) => act(`Saved: ${name}.`, standing(mentoring, changed));
  const about = useCell(topic ?? '', (text) => keep({ topic: text === '' ? null : text }));
  const next = useCell(nextOn ?? '', (text) => keep({ nextOn: text === '' ? null : text }), isDay);
  const days = [...new Set([...CADENCE_CHOICES, ...(cadenceDays == null ? [] : [cadenceDays])])].sort((a, b) => a - b);
  return (
    <div className={styles.details}>
      <div className={fields.field}>
        <label htmlFor={`${id}-stage`} className={fields.label}>
          Stage
        </label>
        <select
          id={`${id}-stage`}
          value={stage ?? 'ongoing'}
          onChange={({ target }) => {
            const chosen = MENTORSHIP_STAGES.find((one) => one === target.value);
            if (chosen !== undefined) keep({ stage: chosen });
          }}
        >
          {MENTORSHIP_STAGES.map((one) => (
            <option key={one} value={one}>
              {STAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-topic`} className={fields.label}>
          What about
        </label>
        <input id={`${id}-topic`} autoComplete="off" maxLength={LINE_LENGTH} {...about} />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-rhythm`} className={fields.label}>
          An update every
        </label>
        <select
          id={`${id}-rhythm`}
          value={cadenceDays ?? ''}
          onChange={({ target }) => keep({ cadenceDays: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{cadenceInWords(presetDays(person.values))}: usual for the role</option>
          {days.map((count) => (
            <option key={count} value={count}>
              {cadenceInWords(count)}
            </option>
          ))}
        </select>
        <p className={fields.hint}>A convention, counted from when you last talked or wrote.</p>
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-next`} className={fields.label}>
          Next on
        </label>
        <input id={`${id}-next`} type="date" className={fields.day} {...DAY_RANGE} {...next} />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={leaveToReport === true}
          onChange={({ target }) => keep({ leaveToReport: target.checked ? true : null })}
        />
        They said I may report how it goes
      </label>
    </div>
  );
}
