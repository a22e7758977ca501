import { memo } from 'react';
import type { Profile } from '../../loop/profile.ts';
import { Choices } from '../profile/Choices.tsx';
import { useNetwork } from '../session/network.ts';
import controls from './controls.module.css';
import styles from './Objective.module.css';
import { objectiveAct } from './wishes-acts.ts';

/** What the list is chosen for. */
export const Objective = memo(function Objective({
  objective,
}: {
  readonly objective: NonNullable<Profile['objective']>;
}) {
  const { act } = useNetwork();
  return (
    <fieldset className={styles.objective}>
      <legend className={styles.legend}>What shall the list be best for?</legend>
      <Choices
        name="objective"
        value={objective}
        onChoose={(next) => act(...objectiveAct(next))}
        options={[
          ['match', 'The chance of matching', 'Anywhere: a place is what counts'],
          ['worth', 'Worth by my wishes', 'The chance still counts, and where you would like to be counts more'],
        ]}
      />
      {objective === 'match' ? (
        <p className={controls.soft}>
          As it is, the weights below only decide between programs that the model cannot tell apart.
        </p>
      ) : null}
    </fieldset>
  );
});
