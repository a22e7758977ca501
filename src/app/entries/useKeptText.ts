import { useEffect, useRef } from 'react';
import { useCell } from '../blocks/useCell.ts';
import { useDraft } from '../parts/useDraft.ts';

interface KeptText {
  readonly value: string;
  readonly change: (text: string) => void;
  /** Not to be told while the text cannot be kept. */
  readonly leave: () => void;
}

/**
 * A text that keeps itself after a pause and when it is left, so that undo takes back what was written and not a
 * letter; until then a draft holds it, which a killed browser gives back the next time.
 */
export function useKeptText(
  draftKey: string,
  saved: string,
  keep: (text: string) => void,
  acceptable?: (text: string) => boolean,
): KeptText {
  const [draft, setDraft, clearDraft] = useDraft(draftKey, saved);
  const cell = useCell(
    saved,
    (text) => {
      keep(text);
      clearDraft();
    },
    acceptable,
  );
  const left = useRef(draft === saved ? null : draft);
  useEffect(() => {
    const text = left.current;
    left.current = null;
    if (text !== null) cell.onChange({ target: { value: text } });
  }, [cell.onChange]);
  return {
    value: cell.value,
    change(text) {
      // Settled, it would be what is saved already: as a draft it would outlive that this is taken back.
      setDraft(text.trim() === saved ? saved : text);
      cell.onChange({ target: { value: text } });
    },
    leave() {
      cell.onBlur();
      clearDraft();
    },
  };
}
