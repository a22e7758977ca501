import { useMemo } from 'react';
import { type AskWhat, askFindings } from '../../network/mentors/ask-findings.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './AskFindings.module.css';

interface Props {
  readonly person: string;
  readonly what: AskWhat;
  /** The ask that is being edited, which does not count against itself. */
  readonly except?: string | undefined;
}

/** What usual advice has against asking somebody for this today; the user decides. Nothing where nothing speaks against it. */
export function AskFindings({ person, what, except }: Props) {
  const { journal, today } = useNetwork();
  const found = useMemo(
    () => askFindings(journal, person, what, today, except),
    [journal, person, what, today, except],
  );
  if (found.length === 0) return null;
  return (
    <div className={styles.findings} role="note">
      <p className={styles.title}>Before you ask</p>
      <ul className={styles.list}>
        {found.map(({ guardrail, reason, on, until }) => (
          <li key={guardrail}>
            {reason}
            {on === null ? null : ` (${dayInWords(on, today)})`}
            {until === null ? null : ` From ${dayInWords(until, today)} this no longer stands.`}
          </li>
        ))}
      </ul>
      <p className={styles.grade}>Usual advice, a convention and not a rule. You decide.</p>
    </div>
  );
}
