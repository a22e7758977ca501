import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { describeProblem } from '../../base/result.ts';
import { ownFactId, PROFILE_ID } from '../../workspace/kinds.ts';
import { profileFrom } from '../../workspace/profile-from.ts';
import type { Store } from '../../workspace/store.ts';
import { all, find } from '../../workspace/workspace.ts';
import { answersFrom, storedFrom } from '../profile/answers.ts';
import { readAnswers } from '../profile/read-answers.ts';
import { actSentence } from './act-sentence.ts';
import { type LastAct, type Mark, type Session, SessionContext } from './session.ts';

interface Props {
  readonly store: Store;
  readonly today: PlainDate;
  readonly sample?: string;
  readonly children: ReactNode;
}

/** Reads the store for the screens, and turns what is done on them into changes of its records. */
export function SessionProvider({ store, today, sample, children }: Props) {
  const workspace = useSyncExternalStore(store.subscribe, store.snapshot);
  const saving = useSyncExternalStore(store.subscribe, store.status);
  const [lastAct, setLastAct] = useState<LastAct | null>(null);

  const session = useMemo((): Session => {
    const stored = find(workspace, 'profile', PROFILE_ID);
    const answers = answersFrom(stored ?? {});
    const reading = readAnswers(answers, today);
    const { result } = profileFrom(workspace, today);
    const inTheWay = reading.missing.length > 0 || Object.keys(reading.problems).length > 0;
    const marks = new Map<string, Mark>(
      all(workspace, 'mark').flatMap(({ values: { acgmeId, mark } }) => (acgmeId && mark ? [[acgmeId, mark]] : [])),
    );
    const profile = result.ok && !inTheWay ? result.value : null;

    const setMark = (acgmeId: string, mark: Mark | null) => {
      if (mark === null) store.remove('mark', acgmeId);
      else store.change('mark', acgmeId, { acgmeId, mark });
    };
    const setFact = (acgmeId: string, fact: string, value: string | number | null, seenOn: PlainDate) => {
      const id = ownFactId(acgmeId, fact);
      if (value === null) store.remove('own-fact', id);
      else store.change('own-fact', id, { acgmeId, fact, value, seenOn });
    };
    return {
      sample: sample ?? null,
      today,
      answers,
      reading,
      begun: stored !== undefined,
      stuck: inTheWay || result.ok ? [] : result.error.map((found) => describeProblem('', found)),
      profile,
      marks,
      ownFacts: profile?.knownFacts ?? (result.ok ? (result.value.knownFacts ?? []) : []),
      saving,
      lastAct,
      answer(patch) {
        store.change(
          'profile',
          PROFILE_ID,
          storedFrom(patch, answersFrom(find(store.snapshot(), 'profile', PROFILE_ID) ?? {})),
        );
      },
      mark(acgmeId, name, mark) {
        const before = marks.get(acgmeId) ?? null;
        setMark(acgmeId, mark);
        setLastAct({ sentence: actSentence.mark(name, mark, before), undo: () => setMark(acgmeId, before) });
      },
      check(acgmeId, name, fact, value) {
        const before = find(workspace, 'own-fact', ownFactId(acgmeId, fact));
        setFact(acgmeId, fact, value, today);
        setLastAct({
          sentence: actSentence.check(name, fact, value),
          undo: () => setFact(acgmeId, fact, before?.value ?? null, before?.seenOn ?? today),
        });
      },
      forgetLastAct: () => setLastAct(null),
    };
  }, [store, workspace, saving, today, sample, lastAct]);

  return <SessionContext value={session}>{children}</SessionContext>;
}
