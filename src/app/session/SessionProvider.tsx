import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { describeProblem } from '../../base/result.ts';
import { questionId } from '../../network/records/question.ts';
import { ownFactId, PROFILE_ID } from '../../workspace/kinds.ts';
import { profileFrom } from '../../workspace/profile-from.ts';
import type { Store } from '../../workspace/store.ts';
import { wishesFrom } from '../../workspace/wishes-from.ts';
import { all, type Change, find } from '../../workspace/workspace.ts';
import { useSame } from '../parts/useSame.ts';
import { answersFrom, storedFrom } from '../profile/answers.ts';
import { readAnswers } from '../profile/read-answers.ts';
import { actSentence } from './act-sentence.ts';
import { type Decisions, DecisionsContext } from './decisions.ts';
import { type Session, SessionContext } from './session.ts';

interface Props {
  readonly store: Store;
  readonly today: PlainDate;
  readonly sample?: string;
  readonly children: ReactNode;
}

/** Reads the store for the screens, and turns what is done on them into changes of its records. */
export function SessionProvider({ store, today, sample, children }: Props) {
  const workspace = useSyncExternalStore(store.subscribe, store.snapshot);

  const { decided, answered } = useMemo(() => {
    const answers = answersFrom(find(workspace, 'profile', PROFILE_ID) ?? {});
    const reading = readAnswers(answers, today);
    const { result, knownFacts } = profileFrom(workspace, today);
    const inTheWay = reading.missing.length > 0 || Object.keys(reading.problems).length > 0;
    return {
      answered: {
        answers,
        reading,
        begun: workspace.records.size > 0,
        stuck: inTheWay || result.ok ? [] : result.error.map((found) => describeProblem('', found)),
        profile: result.ok && !inTheWay ? result.value : null,
        wishes: wishesFrom(workspace),
        scenarios: all(workspace, 'scenario'),
      },
      decided: {
        marks: all(workspace, 'mark').flatMap(({ values: { acgmeId, mark } }) =>
          acgmeId && mark ? [[acgmeId, mark] as const] : [],
        ),
        notes: all(workspace, 'program-note').map(({ id, values }) => [id, values] as const),
        ownFacts: knownFacts,
      },
    };
  }, [workspace, today]);

  const { marks, notes, ownFacts } = useSame(decided);
  const decisions = useMemo(
    (): Decisions => ({
      marks: new Map(marks),
      notes: new Map(notes),
      ownFacts,
      mark(acgmeId, name, mark) {
        const before = find(store.snapshot(), 'mark', acgmeId)?.mark ?? null;
        const change: Change<'mark'> =
          mark === null
            ? { kind: 'mark', id: acgmeId, removed: true }
            : { kind: 'mark', id: acgmeId, fields: { acgmeId, mark } };
        store.commit([change], actSentence.mark(name, mark, before)).catch(() => {});
      },
      check(acgmeId, name, fact, value) {
        const id = ownFactId(acgmeId, fact);
        const change: Change<'own-fact'> =
          value === null
            ? { kind: 'own-fact', id, removed: true }
            : { kind: 'own-fact', id, fields: { acgmeId, fact, value, seenOn: today } };
        store
          .commit(
            [change, ...closed(store, questionId(acgmeId, fact), value !== null, today)],
            actSentence.check(name, fact, value),
          )
          .catch(() => {});
      },
    }),
    [marks, notes, ownFacts, store, today],
  );

  const session = useMemo(
    (): Session => ({
      ...answered,
      ...decisions,
      sample: sample ?? null,
      today,
      store,
      answer(patch) {
        const kept = find(store.snapshot(), 'profile', PROFILE_ID) ?? {};
        store.change('profile', PROFILE_ID, storedFrom(patch, answersFrom(kept), kept));
      },
    }),
    [answered, decisions, store, today, sample],
  );

  return (
    <SessionContext value={session}>
      <DecisionsContext value={decisions}>{children}</DecisionsContext>
    </SessionContext>
  );
}

/** A question the user kept is answered by what they checked, and open again once that is forgotten. */
function closed(store: Store, id: string, isKnown: boolean, today: PlainDate): readonly Change[] {
  const question = find(store.snapshot(), 'question', id);
  if (question === undefined || question.letGoOn != null || (question.answeredOn != null) === isKnown) return [];
  return [{ kind: 'question', id, fields: { answeredOn: isKnown ? today : null } }];
}
