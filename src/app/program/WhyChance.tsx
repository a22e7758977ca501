import surface from '../parts/surface.module.css';
import { useWork } from '../pick/work.ts';
import { chanceInWords } from '../words/chance.ts';
import styles from './Program.module.css';
import type { Seen } from './seen.ts';
import { Waterfall } from './Waterfall.tsx';
import { waterfall } from './waterfall-steps.ts';

const WITH = { gold: 'with a gold signal', silver: 'with a silver signal', plain: 'without a signal' } as const;

/** From an average applicant to this chance, step by step. */
export function WhyChance({ view }: { readonly view: Seen }) {
  const { result } = useWork();
  const chance = view.interviewChance?.[view.signal];
  if (chance === undefined || result === null) return null;
  const within = result.summary.support === 'within';
  const steps = waterfall(view.reasons, within ? chance.median : null);
  if (steps.length === 0) return null;
  return (
    <section className={`${surface.card} ${styles.card}`} aria-labelledby="why">
      <h2 id="why">Why this chance</h2>
      <p className={styles.soft}>
        From the top: an average applicant at an average program, then what helps and what lowers {WITH[view.signal]}.
        At the end stands {within ? `the chance, ${chanceInWords(chance)}` : 'what it adds up to'}. Steps are on the
        log-odds scale, where one step moves a small chance by little.
      </p>
      <Waterfall steps={steps} withChance={within} />
    </section>
  );
}
