import { Choices } from '../profile/Choices.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';

/** The visa, as Pick asks it. */
export function VisaQuestion({ now, change }: QuestionProps) {
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">The visa you need</legend>
      <p className="soft">It sets dates of your year and the questions worth asking a program.</p>
      <Choices
        name="visaNeed"
        value={now.visaNeed}
        onChoose={(visaNeed) => change({ visaNeed })}
        options={[
          ['j1', 'J-1'],
          ['h1b', 'H-1B'],
          ['either', 'Either'],
          ['none', 'None'],
        ]}
      />
    </fieldset>
  );
}
