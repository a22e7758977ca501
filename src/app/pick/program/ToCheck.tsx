import { bestFact } from '../../../catalogue/facts.ts';
import type { Program } from '../../../catalogue/program.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { useSession } from '../../session/session.ts';
import { AskAbout } from '../known/AskAbout.tsx';
import { CheckFact } from './CheckFact.tsx';
import { factsToCheck } from './facts-to-check.ts';
import styles from './ToCheck.module.css';

/** What is not known of a program and matters to this applicant, and what the applicant already found out. */
export function ToCheck({ program }: { readonly program: Program }) {
  const { ownFacts, profile } = useSession();
  if (profile === null) return null;
  const { visas, details } = factsToCheck(program, profile.visaNeed, ownFacts);
  const { acgmeId, institution } = program;
  const list = (names: readonly string[], toAsk: boolean) => (
    <ul className={styles.list}>
      {names.map((name) => {
        const known = bestFact(program, name, ownFacts);
        return (
          <li key={name}>
            <CheckFact acgmeId={acgmeId} institution={institution} fact={name} known={known} />
            {toAsk && known === null ? <AskAbout acgmeId={acgmeId} institution={institution} fact={name} /> : null}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {visas.length === 0 ? null : (
        <section className={styles.section}>
          <h4 className={styles.title}>To find out</h4>
          {list(visas, true)}
        </section>
      )}
      {details.length === 0 ? null : <Disclosure title="I found out more about it">{list(details, false)}</Disclosure>}
    </>
  );
}
