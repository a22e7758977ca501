import { useSession } from '../session/session.ts';
import { Choices } from './Choices.tsx';
import { Question } from './Question.tsx';

/** Questions 1 and 2: citizenship and visa. */
export function StandingQuestions() {
  const { answers, answer } = useSession();
  return (
    <>
      <Question
        number={1}
        id="citizenship"
        as="group"
        title="Where do you stand?"
        hint="Match results differ for U.S. citizens and others, and only some need a visa."
      >
        <Choices
          name="citizenship"
          value={answers.citizenship}
          onChoose={(citizenship) => answer({ citizenship })}
          options={[
            ['us', 'U.S. citizen'],
            ['permanent-resident', 'U.S. permanent resident', 'The NRMP counts you as a non-U.S. IMG'],
            ['other', 'Neither'],
          ]}
        />
      </Question>
      {answers.citizenship === 'us' || answers.citizenship === 'permanent-resident' ? (
        <NoVisa />
      ) : (
        <Question
          number={2}
          id="visaNeed"
          as="group"
          title="Which visa do you need?"
          hint="Of 419 programs in a 2022 study, 64 % took the J-1 and 22 % the H-1B. With “either”, more doors stay open."
        >
          <Choices
            name="visaNeed"
            pairs
            value={answers.visaNeed}
            onChoose={(visaNeed) => answer({ visaNeed })}
            options={[
              ['j1', 'J-1'],
              ['h1b', 'H-1B'],
              ['either', 'Either'],
              ['none', 'None'],
            ]}
          />
        </Question>
      )}
    </>
  );
}

function NoVisa() {
  return (
    <Question number={2} id="visaNeed" as="group" title="Visa" hint="You need none, so this question is answered.">
      {null}
    </Question>
  );
}
