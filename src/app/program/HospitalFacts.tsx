import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import surface from '../parts/surface.module.css';
import { factName } from '../words/facts.ts';
import { FactSide } from './FactSide.tsx';
import styles from './Facts.module.css';
import { HOSPITAL_FACTS } from './fact-names.ts';
import card from './Program.module.css';

/** The teaching hospital by its own cost report. */
export function HospitalFacts({ program }: { readonly program: Program }) {
  const facts = HOSPITAL_FACTS.flatMap((name) => bestFact(program, name) ?? []);
  return (
    <section className={`${surface.card} ${card.card}`} aria-labelledby="hospital">
      <h2 id="hospital">The hospital</h2>
      {facts.length === 0 ? (
        <p className="aside">
          No cost report could be matched to this program by name. That says nothing about the hospital.
        </p>
      ) : (
        <div className={styles.facts}>
          {facts.map((fact) => (
            <div key={fact.name} className={styles.fact}>
              <h3>{factName(fact.name)}</h3>
              <FactSide fact={fact} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
