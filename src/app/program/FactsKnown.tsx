import type { Program } from '../../catalogue/program.ts';
import { FactBlock } from './FactBlock.tsx';
import styles from './Facts.module.css';
import card from './Program.module.css';

const ALWAYS = [
  'program_type',
  'positions_pgy1',
  'img_share',
  'step2ck_minimum',
  'max_years_since_graduation',
  'max_failed_attempts',
] as const;

/** What the program takes and whom, known or not: each to be checked. */
export function FactsKnown({ program }: { readonly program: Program }) {
  const asksExperience = program.facts.some(({ name }) => name === 'us_clinical_experience');
  const names = [...ALWAYS, ...(asksExperience ? ['us_clinical_experience'] : [])];
  return (
    <section className={card.card} aria-labelledby="known">
      <h2 id="known">What is known</h2>
      <div className={styles.facts}>
        {names.map((name) => (
          <FactBlock key={name} program={program} name={name} />
        ))}
      </div>
    </section>
  );
}
