import { bestFact } from '../../../catalogue/facts.ts';
import type { Program } from '../../../catalogue/program.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { useSession } from '../../session/session.ts';
import { CheckFact } from './CheckFact.tsx';
import { factsToCheck } from './facts-to-check.ts';
import styles from './ToCheck.module.css';

/** What is not known of a program and matters to this applicant, and what the applicant already found out. */
export function ToCheck({ program }: { readonly program: Program }) {
  const { ownFacts, profile } = useSession();
  if (profile === null) return null;
  const { visas, details } = factsToCheck(program, profile.visaNeed, ownFacts);
  const list = (names: readonly string[]) => (
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
  );
  return (
    <>
      {visas.length === 0 ? null : (
        <section className={styles.section}>
          <h4 className={styles.title}>To find out</h4>
          {list(visas)}
        </section>
      )}
      {details.length === 0 ? null : <Disclosure title="I found out more about it">{list(details)}</Disclosure>}
    </>
  );
}
