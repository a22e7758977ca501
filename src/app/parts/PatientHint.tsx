import { useEffect, useState } from 'react';
import type { Finding } from '../../network/privacy/finding.ts';
import { Disclosure } from './Disclosure.tsx';
import styles from './PatientHint.module.css';

const PAUSE_MS = 400;
const SHOWN = 3;
const NONE: readonly Finding[] = [];

/** Under a field in which somebody writes sentences: names what in it looks like patient information. Never a lock. */
export function PatientHint({ text }: { readonly text: string }) {
  const findings = useFindings(text);
  return (
    <div className={findings.length > 0 ? styles.hint : undefined}>
      {/* Stands before it speaks, or screen readers miss its first words. */}
      <div role="status">
        {findings.length > 0 ? (
          <>
            <p className={styles.title}>This may tell who a patient is:</p>
            <ul className={styles.list}>
              {findings.slice(0, SHOWN).map(({ start, sentence }) => (
                <li key={start}>{sentence}</li>
              ))}
              {findings.length > SHOWN ? <li>and {findings.length - SHOWN} more</li> : null}
            </ul>
          </>
        ) : null}
      </div>
      {findings.length > 0 ? (
        <Disclosure title="Why this matters">
          <p>
            Prelude is made to hold no patient information: names, initials, room numbers, dates and record numbers stay
            in the chart. What you learned is worth keeping; who you learned it from at the bedside can go. This is a
            guess, you decide, and the note is saved as you wrote it.
          </p>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Looked for a moment after the last key, by code that is fetched only once there is something to read. */
function useFindings(text: string): readonly Finding[] {
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      if (text.trim() === '') return setFindings(NONE);
      try {
        const { findPatientInformation } = await import('../../network/privacy/patient-information.ts');
        const found = findPatientInformation(text);
        if (current) setFindings(found.length === 0 ? NONE : found);
      } catch {
        // Offline before it was ever fetched: no hint, and nothing else is lost.
      }
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return findings;
}
