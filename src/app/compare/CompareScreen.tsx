import { useContext, useMemo, useState } from 'react';
import { ok } from '../../base/result.ts';
import type { Program } from '../../catalogue/program.ts';
import type { ProgramView } from '../../loop/pick/program-view.ts';
import former from '../parts/former.module.css';
import { nameOf } from '../people/role-words.ts';
import { useHost } from '../pick/host-context.ts';
import { KnownProvider } from '../pick/known/KnownProvider.tsx';
import { KnownContext } from '../pick/known/known-context.ts';
import { Progress } from '../pick/Progress.tsx';
import { isFavourite } from '../pick/parts/is-favourite.ts';
import { useExplored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { AddProgram } from './AddProgram.tsx';
import styles from './Compare.module.css';
import { CompareTable } from './CompareTable.tsx';
import { compareRows } from './compare-rows.ts';
import { useComparedPrograms } from './useComparedPrograms.ts';

/** Up to four programs side by side. */
export function CompareScreen() {
  const heading = useScreen('Side by side');
  const { programs, remark } = useComparedPrograms();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Side by side
        </h1>
        <p className={styles.soft}>
          {programs.length === 0
            ? 'Put up to four programs beside each other: chance, visas, size, places, whom you know there. “Compare” on a program’s page or in the list puts it aside; here you can also look for one by name.'
            : 'What is said of each stands with how it is known; the numbers lead to the sources below.'}
        </p>
      </div>
      <div>
        <div role="status">{remark === '' ? null : <p>{remark}</p>}</div>
        {programs.length === 0 ? null : <Progress />}
      </div>
      {programs.length === 0 ? null : (
        <KnownProvider>
          <Beside programs={programs} />
        </KnownProvider>
      )}
      <AddProgram chosen={programs.length} />
    </div>
  );
}

function Beside({ programs }: { readonly programs: readonly Program[] }) {
  const session = useSession();
  const { profile, ownFacts, notes, answers } = session;
  const work = useWork();
  const catalogue = useHost().programs;
  const knownAt = useContext(KnownContext);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const result = profile === null ? null : work.result;
  const ids = programs.map(({ acgmeId }) => acgmeId);
  const { value, state } = useExplored(`compare ${ids.join(' ')}`, async (explorer, asked) => {
    const views: ProgramView[] = [];
    for (const id of ids) {
      const view = await explorer.program(asked, id);
      if (!view.ok) return view;
      views.push(view.value);
    }
    return ok(views);
  });
  const rows = useMemo(
    () =>
      compareRows({
        programs,
        ownFacts,
        result,
        views: new Map((value ?? []).map((view) => [view.acgmeId, view])),
        from: catalogue.get(answers.prelimProgram) ?? null,
        people: (acgmeId) => knownAt(acgmeId).map(({ person }) => nameOf(person.values)),
        note: (acgmeId) => notes.get(acgmeId)?.note?.trim() ?? '',
        isFavourite: (acgmeId) => isFavourite({ notes, profile }, acgmeId),
      }),
    [programs, ownFacts, result, value, catalogue, answers.prelimProgram, knownAt, notes, profile],
  );
  const isWorking = result !== null && state !== 'done' && state !== 'failed';
  const shown = onlyDiffering && programs.length > 1 ? rows.filter(({ differs }) => differs) : rows;
  return (
    <div className={`${styles.beside} ${isWorking && value !== null ? former.former : ''}`} aria-busy={isWorking}>
      {programs.length < 2 ? (
        <p className={styles.soft}>Add one more below, and what differs is marked.</p>
      ) : (
        <label className={styles.only} data-print="hide">
          <input
            type="checkbox"
            checked={onlyDiffering}
            onChange={({ target: { checked } }) => setOnlyDiffering(checked)}
          />
          Only what differs
          <span className={styles.soft}>
            {' '}
            ({rows.filter(({ differs }) => differs).length} of {rows.length} rows)
          </span>
        </label>
      )}
      <CompareTable programs={programs} rows={shown} />
    </div>
  );
}
