import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import styles from './DataScreen.module.css';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly name: string;
  readonly working: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of an encrypted backup. */
export function OpenSealedForm({ name, working, onOpen, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onOpen(passphrase);
      }}
    >
      <p>{name} is encrypted.</p>
      <PassphraseField
        label="Its passphrase"
        value={passphrase}
        onChange={setPassphrase}
        shown={shown}
        use="current-password"
      />
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        Show what I type
      </label>
      <div className={buttons.row}>
        <button type="submit" className={buttons.other} disabled={working}>
          {working ? 'Opening …' : 'Open it'}
        </button>
        <button type="button" className={buttons.quiet} onClick={onCancel}>
          Not now
        </button>
      </div>
    </form>
  );
}
