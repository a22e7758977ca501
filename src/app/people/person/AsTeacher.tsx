import type { Person } from '../../../network/records/person.ts';
import styles from './AsTeacher.module.css';

const QUESTIONS = [
  ['teaches', 'Teaches consistently'],
  ['approachable', 'Approachable'],
  ['respectsImgs', 'Respects IMGs'],
  ['tiedToGoal', 'Tied to your goal'],
] as const satisfies readonly (readonly [keyof Person, string])[];

/** What makes a mentor, as far as the user has judged it. */
export function AsTeacher({ person }: { readonly person: Person }) {
  if (QUESTIONS.every(([field]) => person[field] == null)) return null;
  return (
    <section aria-labelledby="teacher">
      <h2 id="teacher">As a teacher</h2>
      <dl className={styles.judged}>
        {QUESTIONS.map(([field, words]) => (
          <div key={field}>
            <dt>{words}</dt>
            <dd>{person[field] ?? 'not known yet'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
