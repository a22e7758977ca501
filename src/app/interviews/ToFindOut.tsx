import { Link } from 'wouter';
import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import buttons from '../parts/buttons.module.css';
import { CheckFact } from '../pick/program/CheckFact.tsx';
import { factsToCheck } from '../pick/program/facts-to-check.ts';
import { useSession } from '../session/session.ts';
import { factQuestion } from '../words/facts.ts';
import styles from './Interviews.module.css';

/** Whoever is invited has passed these. */
const SETTLED: ReadonlySet<string> = new Set(['step2ck_minimum', 'max_years_since_graduation', 'max_failed_attempts']);

interface Props {
  readonly program: Program;
  /** As the user wrote them so far. */
  readonly questions: string;
  /** With one more. */
  readonly onAsk: (questions: string) => void;
}

/** What is not known of the program and could open or close it: to be asked there, and noted for Pick afterwards. */
export function ToFindOut({ program, questions, onAsk }: Props) {
  const { profile, ownFacts } = useSession();
  const { visas, details } = factsToCheck(program, profile?.visaNeed ?? 'none', ownFacts);
  const facts = [...visas, ...details.filter((fact) => !SETTLED.has(fact))];
  return (
    <div className={styles.part}>
      {facts.length === 0 ? null : (
        <>
          <h3>Pick does not know this yet</h3>
          <ul className={styles.facts}>
            {facts.map((fact) => {
              const question = factQuestion(fact);
              const known = bestFact(program, fact, ownFacts);
              return (
                <li key={fact}>
                  <CheckFact acgmeId={program.acgmeId} institution={program.institution} fact={fact} known={known} />
                  {known !== null || questions.includes(question) ? null : (
                    <button
                      type="button"
                      className={`${buttons.quiet} ${buttons.small}`}
                      onClick={() => onAsk([questions.trim(), question].filter((line) => line !== '').join('\n'))}
                    >
                      Add to my questions<span className="visually-hidden">: {question}</span>
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {profile === null ? (
        <p className="aside">
          <Link href="/profile">Answer Pick’s ten questions</Link> and what matters to you stands here.
        </p>
      ) : null}
    </div>
  );
}
