import type { Fact } from '../../../catalogue/fact.ts';
import { kindOf } from '../../../catalogue/fact-kind.ts';
import buttons from '../../parts/buttons.module.css';
import { useDecisions } from '../../session/decisions.ts';
import { dateInWords } from '../../words/dates.ts';
import { factName, factQuestion, factValue } from '../../words/facts.ts';
import styles from './CheckFact.module.css';
import { CheckNumber } from './CheckNumber.tsx';

interface Props {
  readonly acgmeId: string;
  readonly institution: string;
  readonly fact: string;
  readonly known: Fact | null;
}

/** "I checked": one tap makes what the user found out a fact of today, and the list is worked out anew. */
export function CheckFact({ acgmeId, institution, fact, known }: Props) {
  const { check } = useDecisions();
  const kind = kindOf(fact);
  const answers = kind?.of === 'choice' ? kind.choices : ['yes', 'no'];
  if (known !== null) {
    return (
      <div className={styles.check}>
        <p>
          {factName(fact)}: <b>{factValue(known)}</b>{' '}
          <span className={styles.when}>you checked, {dateInWords(known.date)}</span>
        </p>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => check(acgmeId, institution, fact, null)}
        >
          Forget this
        </button>
      </div>
    );
  }
  return (
    <fieldset className={styles.check}>
      <legend className={styles.legend}>
        {factQuestion(fact)} <span className="visually-hidden">{institution}</span>
      </legend>
      {kind?.of === 'number' ? (
        <CheckNumber fact={fact} onCheck={(value) => check(acgmeId, institution, fact, value)} />
      ) : (
        <div className={buttons.row}>
          <span className={styles.when}>I checked today:</span>
          {answers.map((value) => (
            <button
              key={value}
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => check(acgmeId, institution, fact, value)}
            >
              {answerInWords(fact, value)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

/** `Yes`, `Community, university-affiliated` */
function answerInWords(name: string, value: string): string {
  const words = factValue({ name, value, unit: null });
  return words.charAt(0).toUpperCase() + words.slice(1);
}
