import { NoteField } from '../entries/NoteField.tsx';
import { ROUTE_CHOICES } from '../identity/identity-words.ts';
import { Choices } from '../profile/Choices.tsx';
import { LineField } from './LineField.tsx';
import type { QuestionProps } from './question-props.ts';
import styles from './StartScreen.module.css';

/** The route, and the goal in words others can repeat. */
export function GoalQuestion({ now, change }: QuestionProps) {
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend className="visually-hidden">Your route</legend>
        <Choices name="route" value={now.route} options={ROUTE_CHOICES} onChoose={(route) => change({ route })} />
      </fieldset>
      {now.route === 'advanced' ? (
        <LineField
          label="Which specialty"
          hint="As you would say it: neurology, anesthesiology"
          value={now.specialty}
          onChange={(specialty) => change({ specialty })}
        />
      ) : null}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={now.reapplying}
          onChange={({ target }) => change({ reapplying: target.checked })}
        />
        I took part in an earlier Match without a place
      </label>
      <NoteField
        label="You, in one sentence"
        hint="What others can repeat when you are not in the room. It can wait."
        value={now.sentence}
        onChange={(sentence) => change({ sentence })}
      />
    </div>
  );
}
