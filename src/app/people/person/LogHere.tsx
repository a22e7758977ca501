import { useState } from 'react';
import buttons from '../../parts/buttons.module.css';
import { useDraft } from '../../parts/useDraft.ts';
import { LogCard } from '../../today/LogCard.tsx';
import { logDraftKey } from '../../today/useLogDraft.ts';

/** The log on a person's own page: a button, so that what is known of them comes first; open where a line was begun. */
export function LogHere({ person }: { readonly person: string }) {
  const [draft] = useDraft(logDraftKey(person));
  const [open, setOpen] = useState(draft !== '');
  if (open) return <LogCard person={person} onDone={() => setOpen(false)} />;
  return (
    <button type="button" className={buttons.main} onClick={() => setOpen(true)}>
      Log a moment
    </button>
  );
}
