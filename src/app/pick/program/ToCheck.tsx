import { bestFact } from '../../../catalogue/facts.ts';
import type { Program } from '../../../catalogue/program.ts';
import { useSession } from '../../session/session.ts';
import { CheckFact } from './CheckFact.tsx';
import { factsToCheck } from './facts-to-check.ts';
import styles from './ToCheck.module.css';

/** What is not known of a program and matters to this applicant, and what the applicant already found out. */
export function ToCheck({ program }: { readonly program: Program }) {
  const { ownFacts, profile } = useSession();
  const names = profile === null ? [] : factsToCheck(program, profile.visaNeed, ownFacts);
  if (names.length === 0) return null;
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>Not known yet</h4>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <CheckFact
              acgmeId={program.acgmeId}
              institution={program.institution}
              fact={name}
              known={bestFact(program, name, ownFacts)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
