import type { Program } from '../../catalogue/program.ts';
import surface from '../parts/surface.module.css';
import { useSession } from '../session/session.ts';
import { FactBlock } from './FactBlock.tsx';
import styles from './Facts.module.css';
import { ALWAYS_SHOWN, SHOWN_WHERE_KNOWN, VISA_FACTS } from './fact-names.ts';
import card from './Program.module.css';

const ELSEWHERE: ReadonlySet<string> = new Set(VISA_FACTS);

/** What the program takes and whom, known or not, each to be checked; and whatever else the user found out. */
export function FactsKnown({ program }: { readonly program: Program }) {
  const { ownFacts } = useSession();
  const own = ownFacts.flatMap(({ acgmeId, fact }) => (acgmeId === program.acgmeId ? [fact] : []));
  const known = SHOWN_WHERE_KNOWN.filter((name) => program.facts.some((fact) => fact.name === name));
  const names = new Set<string>([...ALWAYS_SHOWN, ...known, ...own]);
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="known">
      <h2 id="known">What is known</h2>
      <div className={styles.facts}>
        {[...names]
          .filter((name) => !ELSEWHERE.has(name))
          .map((name) => (
            <FactBlock key={name} program={program} name={name} />
          ))}
      </div>
    </section>
  );
}
