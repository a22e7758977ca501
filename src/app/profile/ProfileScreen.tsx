import { useOwnStore } from '../session/own-store.ts';
import { useScreen } from '../shell/useScreen.ts';
import { LimitQuestion } from './LimitQuestion.tsx';
import { LiveAnswer } from './LiveAnswer.tsx';
import { PrelimQuestion } from './PrelimQuestion.tsx';
import styles from './ProfileScreen.module.css';
import { SaveState } from './SaveState.tsx';
import { SelectAnswer } from './SelectAnswer.tsx';
import { StandingQuestions } from './StandingQuestions.tsx';
import { TextAnswer } from './TextAnswer.tsx';
import { WishesQuestion } from './WishesQuestion.tsx';

/** The ten questions on one page, saved as they are answered. */
export function ProfileScreen() {
  const heading = useScreen('Profile');
  const { notSaved } = useOwnStore();
  return (
    <div className={styles.columns}>
      <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            Ten questions
          </h1>
          <p>Four are needed for a list: 1, 2, 3 and 6. The others make it yours.</p>
          <SaveState kept={notSaved === null} />
        </div>
        <section className={styles.group} aria-labelledby="you">
          <h2 id="you">You</h2>
          <StandingQuestions />
        </section>
        <section className={styles.group} aria-labelledby="exams">
          <h2 id="exams">Exams</h2>
          <TextAnswer
            number={3}
            field="step2ck"
            title="Step 2 CK score"
            hint="The one number that public results are told by."
          />
          <SelectAnswer
            number={4}
            field="failedAttempts"
            title="Failed attempts"
            hint="Over all Steps. Some programs set a limit."
            options={[
              ['0', 'None'],
              ['1', 'One'],
              ['2', 'Two'],
              ['3', 'Three'],
              ['4', 'Four or more'],
              ['unknown', 'I don’t know'],
            ]}
          />
          <SelectAnswer
            number={5}
            field="step3"
            title="Step 3"
            hint="The model assumes that half of the H-1B sponsors wait for it. Elsewhere it helps a little."
            options={[
              ['passed', 'Passed'],
              ['not-passed', 'Not passed yet'],
              ['unknown', 'I don’t know'],
            ]}
          />
        </section>
        <section className={styles.group} aria-labelledby="training">
          <h2 id="training">Training</h2>
          <TextAnswer
            number={6}
            field="graduationYear"
            title="Year of your medical degree"
            hint="Some programs ask for recent graduates."
          />
          <TextAnswer
            number={7}
            field="usClinicalMonths"
            title="U.S. clinical experience"
            hint="Hands-on months before your preliminary year. For none, give 0."
            unit="months"
            unknown
          />
          <PrelimQuestion />
        </section>
        <section className={styles.group} aria-labelledby="list-wishes">
          <h2 id="list-wishes">Your list</h2>
          <WishesQuestion />
          <LimitQuestion />
        </section>
      </form>
      <LiveAnswer />
    </div>
  );
}
