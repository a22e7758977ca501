import { useId, useState } from 'react';
import { describeProblem, type Problem } from '../../base/result.ts';
import { BACKUP_LIMITS } from '../../workspace/backup.ts';
import { Notice } from '../parts/Notice.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { readTextFile } from '../storage/read-file.ts';
import styles from './ImportBackup.module.css';

interface Outcome {
  readonly good: boolean;
  readonly title: string;
  readonly problems: readonly string[];
}

/** Brings a backup in; what is newer on either side is kept. */
export function ImportBackup() {
  const id = useId();
  const { store } = useOwnStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const bring = async (file: File) => {
    const lines = (problems: readonly Problem[]) => problems.map((found) => describeProblem(file.name, found));
    const refused = (problems: readonly Problem[]) =>
      setOutcome({ good: false, title: 'This file was not taken over', problems: lines(problems) });
    const text = await readTextFile(file, BACKUP_LIMITS.characters);
    if (!text.ok) return refused(text.error);
    const taken = await store.importBackup(text.value);
    if (!taken.ok) return refused(taken.error);
    const { changed, problems } = taken.value;
    const title =
      changed === 0 ? 'All of it was here already' : `${changed} ${changed === 1 ? 'entry' : 'entries'} taken over`;
    return setOutcome({ good: true, title, problems: lines(problems) });
  };

  return (
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
          await bring(file);
          // So that the same file can be chosen again after it was mended.
          input.value = '';
        }}
      />
      <p className={styles.hint}>What you have here stays; the newer of two answers counts.</p>
      <div role="status">
        {outcome === null ? null : (
          <Notice tone={outcome.good ? 'calm' : 'alarm'} title={outcome.title}>
            {outcome.problems.length === 0 ? null : (
              <ul>
                {outcome.problems.slice(0, 5).map((line) => (
                  <li key={line}>{line}</li>
                ))}
                {outcome.problems.length > 5 ? <li>and {outcome.problems.length - 5} more</li> : null}
              </ul>
            )}
          </Notice>
        )}
      </div>
    </div>
  );
}
