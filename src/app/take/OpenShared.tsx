import { useId, useMemo, useState } from 'react';
import { describeProblem, type Problem } from '../../base/result.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import { readSharedList } from '../../workspace/exchange/list/read-list.ts';
import paste from '../blocks/PasteBlocks.module.css';
import { ChooseFile } from '../bring/ChooseFile.tsx';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useHost } from '../pick/host-context.ts';
import { counted } from '../today/day-words.ts';
import { readSharedFile } from './read-shared-file.ts';
import { SharedFound } from './SharedFound.tsx';
import { SPECIALTY } from './specialty.ts';
import styles from './TakeScreen.module.css';

/** What was brought: its text, or why it could not be read. */
type Brought =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problems: readonly Problem[] };

/** Somebody else's list, looked at beside one's own; opening it changes nothing. */
export function OpenShared({ result }: { readonly result: PickResult | null }) {
  const id = useId();
  const { programs, failed } = useHost();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [pasted, setPasted] = useState('');
  const read = useMemo(() => {
    if (brought === null || programs.size === 0) return null;
    if ('problems' in brought) return { ok: false as const, error: brought.problems };
    return readSharedList(brought.text, { specialty: SPECIALTY, programs: [...programs.values()] });
  }, [brought, programs]);

  const open = async (file: File) => {
    setBrought(null);
    const text = await readSharedFile(file);
    setBrought(text.ok ? { name: file.name, text: text.value } : { name: file.name, problems: text.error });
  };
  return (
    <section className={styles.way} aria-labelledby="open">
      <h2 id="open">Open a list somebody gave you</h2>
      <p>See how it compares with yours, and take from it what you like. Opening it changes nothing.</p>
      <ChooseFile
        kinds="A list of Prelude, or any text or CSV with ACGME ids or NRMP codes"
        problem={null}
        onFile={open}
      />
      <Disclosure title="Or paste it">
        <div className={paste.paste}>
          <label htmlFor={id}>Text with ACGME ids or NRMP codes</label>
          <textarea
            id={id}
            className={paste.text}
            rows={4}
            spellCheck={false}
            placeholder="1403521470, 1234140C0 …"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <div>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              disabled={pasted.trim() === ''}
              onClick={() => setBrought({ name: 'What you pasted', text: pasted })}
            >
              Look at it
            </button>
          </div>
        </div>
      </Disclosure>
      <div role="status">
        {brought !== null && read === null ? (
          <p>{failed ? 'The programs could not be loaded, so it cannot be read now.' : 'Reading …'}</p>
        ) : null}
        {brought !== null && read?.ok ? (
          <p className="visually-hidden">{counted(read.value.programs.length, 'program')} found, below.</p>
        ) : null}
        {brought === null || read === null || read.ok ? null : (
          <Notice tone="alarm" title="This list was not opened">
            <ul>
              {read.error.slice(0, 1).map((problem) => (
                <li key={problem.at}>{describeProblem(brought.name, problem)}</li>
              ))}
              {read.error.length > 1 ? (
                <li>and {(read.error.length - 1).toLocaleString('en-US')} more like it; ask for the list again.</li>
              ) : null}
            </ul>
          </Notice>
        )}
      </div>
      {brought === null || read === null || !read.ok ? null : (
        <SharedFound name={brought.name} shared={read.value} result={result} onClose={() => setBrought(null)} />
      )}
    </section>
  );
}
