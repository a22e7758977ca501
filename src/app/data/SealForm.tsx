import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import styles from './DataScreen.module.css';
import { PassphraseField } from './PassphraseField.tsx';

/** Shorter ones are guessed in an afternoon whatever the cipher is. */
const LEAST = 10;

/** A passphrase, twice; and what it means to forget it. */
export function SealForm({ seal }: { readonly seal: (passphrase: string) => Promise<void> }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [state, setState] = useState<'idle' | 'working' | 'done'>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  // Missing over plain http.
  if (globalThis.crypto.subtle === undefined) {
    return <p>This address is not secure (plain http), so the browser offers no encryption here. Use https.</p>;
  }
  const submit = async () => {
    const found = problemOf(first, second);
    setProblem(found);
    if (found !== null) return;
    setState('working');
    try {
      await seal(first);
      setFirst('');
      setSecond('');
      setState('done');
    } catch {
      setState('idle');
      setProblem('That did not work. The plain backup above does.');
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        Nobody can recover a forgotten passphrase. Without it the file cannot be opened, not by Prelude either. Four or
        five unrelated words are good; write them down.
      </p>
      <PassphraseField label="Passphrase" value={first} onChange={setFirst} shown={shown} use="new-password" />
      <PassphraseField label="The same again" value={second} onChange={setSecond} shown={shown} use="new-password" />
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        Show what I type
      </label>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <button type="submit" className={buttons.other} disabled={state === 'working'}>
        {state === 'working' ? 'Encrypting …' : 'Download an encrypted backup'}
      </button>
      <p role="status" className="aside">
        {state === 'done' ? 'Downloaded. Try once whether your passphrase opens it, below.' : ''}
      </p>
    </form>
  );
}

function problemOf(first: string, second: string): string | null {
  if (first.length < LEAST) return `Use at least ${LEAST} characters, better more.`;
  return first === second ? null : 'The two are not the same.';
}
