import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import { DayField } from './DayField.tsx';
import { LineField } from './LineField.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';
import { usualYear } from './start-answers.ts';

/** Name, and first and last day of the year. */
export function YouQuestion({ now, change }: QuestionProps) {
  const { today } = useNetwork();
  const usual = usualYear(today);
  return (
    <div className={styles.fields}>
      <LineField
        label="Your name"
        hint="As you sign an e-mail."
        value={now.name}
        onChange={(name) => change({ name })}
        autoComplete="name"
        autoCapitalize="words"
        spellCheck={false}
      />
      <div className={styles.pair}>
        <DayField label="The year began on" value={now.begins} onChange={(begins) => change({ begins })} />
        <DayField label="It ends on" value={now.ends} onChange={(ends) => change({ ends })} />
      </div>
      <p className="soft">
        Left open, it is taken as {dateInWords(usual.begins)} to {dateInWords(usual.ends)}, which is usual.
      </p>
    </div>
  );
}
