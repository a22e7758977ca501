import { useEffect, useId, useRef, useState } from 'react';
import { fold } from '../../base/fold.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import { lineKey } from '../../workspace/exchange/schedule/lines-of.ts';
import type { Mine, ScheduleFile, ScheduleLine } from '../../workspace/exchange/schedule/schedule-file.ts';
import bring from '../bring/BringScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './BringSchedule.module.css';

/** More names than this are looked through by typing. */
const MANY = 12;
const SHOWN = 30;

interface Props {
  readonly name: string;
  readonly file: ScheduleFile;
  readonly onChoose: (mine: Mine) => void;
  readonly onBack: () => void;
}

/** Which of the names in the file is the user. Nothing of the others leaves this screen. */
export function BringScheduleWho({ name, file, onChoose, onBack }: Props) {
  const id = useId();
  const { journal } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = lineKey(journal.kept.identity.get(IDENTITY_ID)?.values.name ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(file.lines.filter(({ key }) => key === own).map(({ key }) => key)),
  );
  const [sought, setSought] = useState('');
  const [asked, setAsked] = useState(false);
  const people = file.lines.filter((line) => line.name).sort((a, b) => a.text.localeCompare(b.text, 'en'));
  const words = file.lines.filter((line) => !line.name);
  const found = people.filter(({ key, text }) => chosen.has(key) || fold(text).includes(fold(sought.trim())));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <div className={bring.preview}>
      <h2 ref={heading} tabIndex={-1}>
        {people.length === 0 ? 'Is all of it yours?' : 'Which of these is you?'}
      </h2>
      <p>
        {name} holds {counted(file.shifts.length, 'shift')}.{' '}
        {people.length === 0
          ? 'It names nobody, as the calendar of one person does.'
          : 'Choose every way you are written. The other names are not kept.'}
      </p>
      {people.length === 0 ? null : (
        <fieldset className={styles.lines}>
          <legend className="visually-hidden">Names in the file</legend>
          {people.length <= MANY ? null : (
            <div className={styles.search}>
              <label htmlFor={id}>Find your name</label>
              <input
                id={id}
                type="search"
                autoComplete="off"
                value={sought}
                onChange={({ target }) => setSought(target.value)}
              />
            </div>
          )}
          {found.slice(0, SHOWN).map((line) => (
            <Line key={line.key} line={line} checked={chosen.has(line.key)} onToggle={toggle} />
          ))}
          <p role="status" className="aside">
            {found.length === 0
              ? 'No name in the file has these letters.'
              : found.length > SHOWN
                ? `and ${found.length - SHOWN} more: type a part of your name`
                : ''}
          </p>
        </fieldset>
      )}
      {words.length === 0 ? null : (
        <Disclosure title="My line is no name">
          <fieldset className={styles.lines}>
            <legend className="aside">Other words in the file, such as “Intern 4”</legend>
            {words.slice(0, SHOWN).map((line) => (
              <Line key={line.key} line={line} checked={chosen.has(line.key)} onToggle={toggle} />
            ))}
          </fieldset>
        </Disclosure>
      )}
      {asked && chosen.size === 0 ? (
        <p role="alert" className={bring.problem}>
          Choose your line first, or say that every shift is yours.
        </p>
      ) : null}
      <div className={`${buttons.row} ${styles.decide}`}>
        {file.lines.length === 0 ? null : (
          <button
            type="button"
            className={buttons.main}
            onClick={() => (chosen.size === 0 ? setAsked(true) : onChoose([...chosen]))}
          >
            Show my blocks
          </button>
        )}
        <button
          type="button"
          className={file.lines.length === 0 ? buttons.main : buttons.other}
          onClick={() => onChoose('whole-file')}
        >
          Every shift in it is mine
        </button>
        <button type="button" className={buttons.quiet} onClick={onBack}>
          Choose another file
        </button>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: ScheduleLine;
  readonly checked: boolean;
  readonly onToggle: (key: string) => void;
}

function Line({ line: { key, text, shifts, within }, checked, onToggle }: LineProps) {
  return (
    <label className={styles.line}>
      <input type="checkbox" checked={checked} onChange={() => onToggle(key)} />
      <span>
        {text}
        {within.length === 0 ? null : <span className="aside"> of {within.join('; ')}</span>}
      </span>
      <span className={styles.count}>{counted(shifts, 'shift')}</span>
    </label>
  );
}
