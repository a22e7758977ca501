import { type FormEvent, useId, useState } from 'react';
import { academicYearOf } from '../../network/letters/teaching-moments.ts';
import type { TeachingMoment } from '../../network/records/letter.ts';
import fields from '../entries/fields.module.css';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './Letters.module.css';
import {
  AGE_NAMES,
  academicYearInWords,
  MY_ROLE_NAMES,
  PROBLEM_NAMES,
  SAID_NAMES,
  SKILL_NAMES,
  teachingMomentInWords,
} from './teaching-words.ts';

/** How many academic years back can be picked. */
const YEARS = 4;

/** One teaching moment: six pick-lists, of which the first must be answered. */
export function AddTeachingMoment({ onAdded }: { readonly onAdded: () => void }) {
  const { today, act, newId } = useNetwork();
  const thisYear = academicYearOf(today);
  const [picked, setPicked] = useState<TeachingMoment>({});
  const [missing, setMissing] = useState(false);
  const problem = useId();
  const pick = (more: TeachingMoment) => {
    setMissing(false);
    setPicked({ ...picked, ...more });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (picked.problem == null) {
      setMissing(true);
      document.getElementById(problem)?.focus();
      return;
    }
    const moment: TeachingMoment = { academicYear: thisYear, ...picked };
    act(`Teaching moment added: ${teachingMomentInWords(moment).title}.`, [
      { kind: 'teaching-moment', id: newId(), fields: moment },
    ]);
    setPicked({});
    onAdded();
  };
  return (
    <form className={list.section} aria-labelledby="add" onSubmit={add} noValidate>
      <h2 id="add">Add one</h2>
      <div className={styles.picks}>
        <div className={fields.field}>
          <label htmlFor={problem} className={fields.label}>
            What it was about
          </label>
          <select
            id={problem}
            value={picked.problem ?? ''}
            aria-invalid={missing}
            aria-describedby={`${problem}-missing`}
            onChange={({ target }) => pick({ problem: known(PROBLEM_NAMES, target.value) })}
          >
            <option value="">Choose …</option>
            {optionsOf(PROBLEM_NAMES)}
          </select>
          <p id={`${problem}-missing`} role="status" className={fields.problem}>
            {missing ? 'Choose what it was about.' : ''}
          </p>
        </div>
        <Pick label="Age" names={AGE_NAMES} value={picked.age} onPick={(age) => pick({ age })} />
        <Pick label="Your part" names={MY_ROLE_NAMES} value={picked.myRole} onPick={(myRole) => pick({ myRole })} />
        <Pick label="What it shows" names={SKILL_NAMES} value={picked.skill} onPick={(skill) => pick({ skill })} />
        <Pick label="What was said of you" names={SAID_NAMES} value={picked.said} onPick={(said) => pick({ said })} />
        <Year
          value={picked.academicYear ?? thisYear}
          last={thisYear}
          onPick={(academicYear) => pick({ academicYear })}
        />
      </div>
      <div>
        <button type="submit" className={buttons.main}>
          Add
        </button>
      </div>
    </form>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly value: T | null | undefined;
  readonly onPick: (value: T | null) => void;
}

function Pick<T extends string>({ label, names, value, onPick }: PickProps<T>) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onPick(known(names, target.value))}>
        <option value="">Leave open</option>
        {optionsOf(names)}
      </select>
    </div>
  );
}

interface YearProps {
  readonly value: number;
  readonly last: number;
  readonly onPick: (year: number) => void;
}

function Year({ value, last, onPick }: YearProps) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        Academic year
      </label>
      <select id={id} value={value} onChange={({ target }) => onPick(Number(target.value))}>
        {Array.from({ length: YEARS }, (_, back) => last - back).map((year) => (
          <option key={year} value={year}>
            {academicYearInWords(year)}
          </option>
        ))}
      </select>
    </div>
  );
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

function known<T extends string>(names: Readonly<Record<T, string>>, value: string): T | null {
  return value in names ? (value as T) : null;
}
