import { toFact } from '../../catalogue/facts.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useDecisions } from '../session/decisions.ts';
import styles from './CheckedFacts.module.css';
import { useHost } from './host-context.ts';
import { CheckFact } from './program/CheckFact.tsx';

/** What the user found out so far, each to be forgotten again. */
export function CheckedFacts() {
  const { ownFacts } = useDecisions();
  const { programs } = useHost();
  if (ownFacts.length === 0) return null;
  return (
    <Disclosure look="card" title={`What you checked (${ownFacts.length})`}>
      <ul className={styles.list}>
        {ownFacts.map((own) => {
          const name = programs.get(own.acgmeId)?.institution ?? own.acgmeId;
          return (
            <li key={`${own.acgmeId} ${own.fact}`} className={styles.fact}>
              <p className={styles.name}>{name}</p>
              <CheckFact acgmeId={own.acgmeId} institution={name} fact={own.fact} known={toFact(own)} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
