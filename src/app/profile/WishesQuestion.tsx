import { useSession } from '../session/session.ts';
import { Question } from './Question.tsx';
import { StateList } from './StateList.tsx';
import { TypeChoices } from './TypeChoices.tsx';

/** Question 9: ties and wishes. */
export function WishesQuestion() {
  const { answers, answer } = useSession();
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
      <TypeChoices chosen={answers.types} onChange={(types) => answer({ types })} />
    </Question>
  );
}
