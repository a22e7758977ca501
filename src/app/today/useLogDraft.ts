import { useState } from 'react';
import { useDraft } from '../parts/useDraft.ts';
import { draftText, EMPTY_DRAFT, type LogDraft, readDraft } from './log-draft.ts';

export function logDraftKey(person: string | undefined): string {
  return person === undefined ? 'log' : `log/${person}`;
}

/** The log in the making; what was written outlives the screen, the tab and an update. */
export function useLogDraft(person: string | undefined): readonly [LogDraft, (draft: LogDraft) => void, () => void] {
  const [kept, keep, forget] = useDraft(logDraftKey(person));
  const fresh = person === undefined ? EMPTY_DRAFT : { ...EMPTY_DRAFT, who: { id: person } };
  const [draft, setDraft] = useState(() => {
    const read = readDraft(kept);
    return { ...read, who: fresh.who ?? read.who };
  });
  return [
    draft,
    (next) => {
      setDraft(next);
      keep(draftText(next));
    },
    () => {
      setDraft(fresh);
      forget();
    },
  ];
}
