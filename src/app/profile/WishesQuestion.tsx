import { PROGRAM_TYPES, type ProgramType } from '../../loop/profile.ts';
import { useSession } from '../session/session.ts';
import { Question } from './Question.tsx';
import { StateList } from './StateList.tsx';
import styles from './WishesQuestion.module.css';

const TYPES: Readonly<Record<ProgramType, string>> = {
  university: 'University',
  'community-university-affiliated': 'Community, affiliated with a university',
  community: 'Community',
};

/** Question 9: ties and wishes. */
export function WishesQuestion() {
  const { answers, answer } = useSession();
  const { types } = answers;
  return (
    <Question
      number={9}
      id="wishes"
      as="group"
      title="Ties and wishes"
      hint="A tie (family, school, work) can raise the chance of an interview. Wishes decide between programs that are alike otherwise."
    >
      <StateList label="States you have ties to" chosen={answers.ties} onChange={(ties) => answer({ ties })} />
      <StateList label="States you would like" chosen={answers.states} onChange={(states) => answer({ states })} />
      <fieldset className={styles.types}>
        <legend className={styles.legend}>Types you prefer</legend>
        {PROGRAM_TYPES.map((type) => (
          <label key={type} className={styles.type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              onChange={(event) =>
                answer({ types: event.target.checked ? [...types, type] : types.filter((other) => other !== type) })
              }
            />
            {TYPES[type]}
          </label>
        ))}
      </fieldset>
    </Question>
  );
}
