import { PersonPicker } from '../entries/PersonPicker.tsx';
import { Choices } from '../profile/Choices.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';

/** Writing or speaking, and whom to ask when unsure. */
export function WayQuestion({ now, change }: QuestionProps) {
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend className="visually-hidden">How you like to get in touch</legend>
        <Choices
          name="shyMode"
          value={now.shyMode}
          onChoose={(shyMode) => change({ shyMode })}
          options={[
            [
              'small',
              'Small steps, writing rather than speaking',
              'One short meeting a month, one or two people at an event. That is enough.',
            ],
            ['usual', 'Speaking is fine'],
          ]}
        />
      </fieldset>
      <PersonPicker
        label="A peer you trust, if there is one"
        answer={now.peer ?? undefined}
        onAnswer={(peer) => change({ peer: peer ?? null })}
      />
      <p className="soft">Somebody to ask: “may I e-mail Dr. X about this?” You can name them later.</p>
    </div>
  );
}
