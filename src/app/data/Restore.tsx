import { useId, useState } from 'react';
import { describeProblem, type Problem } from '../../base/result.ts';
import { BACKUP_LIMITS } from '../../workspace/backup.ts';
import { isSealed } from '../../workspace/sealed-backup.ts';
import { Notice } from '../parts/Notice.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { readTextFile } from '../storage/read-file.ts';
import data from './DataScreen.module.css';
import { inFilesHost } from './files-host.ts';
import { OpenSealedForm } from './OpenSealedForm.tsx';
import styles from './Restore.module.css';
import { restoredTitle, stayDeleted } from './restored-words.ts';

interface Outcome {
  readonly good: boolean;
  readonly title: string;
  readonly problems: readonly string[];
}

interface Sealed {
  readonly name: string;
  readonly text: string;
}

/** An encrypted backup is a third longer than the text it holds. */
const MOST_BYTES = 2 * BACKUP_LIMITS.characters;

/** Brings a backup in, plain or encrypted; what is newer on either side is kept. */
export function Restore() {
  const id = useId();
  const { store } = useOwnStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const [working, setWorking] = useState(false);

  const refused = (name: string, problems: readonly Problem[]) =>
    setOutcome({
      good: false,
      title: 'This file was not taken over',
      problems: problems.map((found) => describeProblem(name, found)),
    });

  const take = async (name: string, text: string) => {
    const taken = await store.importBackup(text);
    if (!taken.ok) return refused(name, taken.error);
    const gone = stayDeleted(taken.value);
    return setOutcome({
      ...restoredTitle(taken.value),
      problems: [
        ...(gone === null ? [] : [gone]),
        ...taken.value.problems.map((found) => describeProblem(name, found)),
      ],
    });
  };

  const bring = async (file: File) => {
    setSealed(null);
    setOutcome(null);
    const text = await readTextFile(file, MOST_BYTES);
    if (!text.ok) return refused(file.name, text.error);
    if (isSealed(text.value)) return setSealed({ name: file.name, text: text.value });
    return take(file.name, text.value);
  };

  const open = async ({ name, text }: Sealed, passphrase: string) => {
    setOutcome(null);
    const opened = await inFilesHost((host) => host.openSealed(text, passphrase));
    if (!opened.ok) return refused(name, opened.error);
    setSealed(null);
    return take(name, opened.value);
  };

  const busy = async (task: Promise<void>) => {
    setWorking(true);
    try {
      await task;
    } catch {
      setOutcome({ good: false, title: 'That did not work', problems: ['Nothing was changed. Try again.'] });
    }
    setWorking(false);
  };

  return (
    <section className={data.section} aria-labelledby="restore">
      <h2 id="restore">Restore</h2>
      <div className={styles.bring}>
        <label htmlFor={id}>Bring in a backup</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          className={styles.file}
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file === undefined) return;
            await busy(bring(file));
            // So that the same file can be chosen again after it was mended.
            input.value = '';
          }}
        />
        <p className={styles.hint}>What you have here stays; of two versions of an entry the newer one counts.</p>
        {sealed === null ? null : (
          <OpenSealedForm
            name={sealed.name}
            working={working}
            onOpen={(passphrase) => busy(open(sealed, passphrase))}
            onCancel={() => {
              setSealed(null);
              setOutcome(null);
            }}
          />
        )}
        <div role="status" className={styles.outcome}>
          {working ? <p className={styles.hint}>Reading …</p> : null}
          {outcome === null ? null : (
            <Notice tone={outcome.good ? 'calm' : 'alarm'} title={outcome.title}>
              {outcome.problems.length === 0 ? null : (
                <ul>
                  {outcome.problems.slice(0, 5).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                  {outcome.problems.length > 5 ? (
                    <li>and {(outcome.problems.length - 5).toLocaleString('en-US')} more</li>
                  ) : null}
                </ul>
              )}
            </Notice>
          )}
        </div>
      </div>
    </section>
  );
}
