import { useId } from 'react';
import { BLOCK_TYPES } from '../../network/records/block.ts';
import { BLOCK_TYPE_WORDS, blockTitle, retyped } from '../blocks/block-types.ts';
import { teamOf } from '../blocks/team.ts';
import fields from '../entries/fields.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { DayField } from './DayField.tsx';
import { LineField } from './LineField.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';
import { blockOf } from './start-answers.ts';

/** This month's block: kind, days, shift times, and who is on the team. */
export function BlockQuestion({ now, change }: QuestionProps) {
  const id = useId();
  const { journal, today } = useNetwork();
  const known = blockOf(journal, today);
  const team = known === undefined ? [] : teamOf(journal, known.id);
  const choose = (value: string) => {
    const type = BLOCK_TYPES.find((one) => one === value);
    if (type === undefined) return change({ type: '' });
    const before = BLOCK_TYPES.find((one) => one === now.type);
    const times = { shiftStart: now.shiftStart || null, shiftEnd: now.shiftEnd || null };
    const daysOff = before === undefined ? null : (BLOCK_TYPE_WORDS[before].preset.daysOff ?? null);
    const next = retyped({ ...times, ...(before === undefined ? {} : { type: before }), daysOff }, type);
    change({
      type,
      ...('shiftStart' in next ? { shiftStart: next.shiftStart ?? '', shiftEnd: next.shiftEnd ?? '' } : {}),
    });
  };
  return (
    <div className={styles.fields}>
      <p className="soft">
        {known === undefined
          ? 'With this alone Prelude knows your days off, when your shift ends, and whom to thank.'
          : `You are on ${blockTitle(known.values)}. Mend it here, or add people.`}
      </p>
      <div className={styles.pair}>
        <div className={fields.field}>
          <label htmlFor={`${id}-type`} className={fields.label}>
            Kind of block
          </label>
          <select id={`${id}-type`} value={now.type} onChange={({ target }) => choose(target.value)}>
            {now.type === '' ? <option value="">Choose …</option> : null}
            {BLOCK_TYPES.map((type) => (
              <option key={type} value={type}>
                {BLOCK_TYPE_WORDS[type].name}
              </option>
            ))}
          </select>
        </div>
        <LineField
          label="Service"
          value={now.service}
          placeholder="Cardiology"
          onChange={(service) => change({ service })}
        />
      </div>
      <div className={styles.pair}>
        <DayField label="First day" value={now.from} onChange={(from) => change({ from })} />
        <DayField label="Last day" value={now.to} onChange={(to) => change({ to })} />
      </div>
      <div className={styles.pair}>
        <LineField
          label="Shift starts"
          type="time"
          value={now.shiftStart}
          onChange={(shiftStart) => change({ shiftStart })}
        />
        <LineField label="Shift ends" type="time" value={now.shiftEnd} onChange={(shiftEnd) => change({ shiftEnd })} />
      </div>
      {team.length === 0 ? null : (
        <p>On the team: {team.map(({ person }) => nameOf(journal.people.get(person)?.values)).join(', ')}</p>
      )}
      <LineField
        label="Attendings"
        hint="Names with commas between: Dr. Lopez, Dr. Chen"
        value={now.attendings}
        autoCapitalize="words"
        spellCheck={false}
        onChange={(attendings) => change({ attendings })}
      />
      <LineField
        label="Seniors"
        value={now.seniors}
        autoCapitalize="words"
        spellCheck={false}
        onChange={(seniors) => change({ seniors })}
      />
      <LineField
        label="Fellow interns"
        value={now.peers}
        autoCapitalize="words"
        spellCheck={false}
        onChange={(peers) => change({ peers })}
      />
    </div>
  );
}
