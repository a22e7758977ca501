import { useCallback, useEffect, useRef, useState } from 'react';
import { DAY_RANGE } from '../entries/day-range.ts';
import { useOnLeaving } from '../parts/useOnLeaving.ts';

/** A pause this long in typing keeps what stands there. */
const PAUSE_MS = 800;

interface Typed {
  readonly target: { readonly value: string; readonly validity?: { readonly badInput: boolean } };
}

interface Cell {
  readonly value: string;
  readonly onChange: (event: Typed) => void;
  readonly onBlur: () => void;
}

/**
 * A field that keeps itself: when it is left, after a pause, before anything is pressed, and when the page is put away –
 * not with every letter, so that undo takes back a word and not a letter. What is not `acceptable` stays as typed until
 * it is left.
 */
export function useCell(
  saved: string,
  keep: (text: string) => void,
  acceptable: (text: string) => boolean = anything,
): Cell {
  const [typed, setTyped] = useState<string | null>(null);
  /** `half`: a date of which a part is missing tells an empty value, and must not clear what is saved. */
  const now = useRef({ typed, half: false, saved, keep, acceptable });
  now.current = { ...now.current, saved, keep, acceptable };

  const [before, setBefore] = useState(saved);
  if (saved !== before) {
    setBefore(saved);
    // What stood here was saved, and is no more: taken back.
    if (typed?.trim() === before) {
      now.current.typed = null;
      setTyped(null);
    }
  }

  const settle = useCallback(() => {
    const { typed: text, half, saved: held, keep: write, acceptable: fits } = now.current;
    if (text !== null && !half && text.trim() !== held && fits(text)) write(text.trim());
  }, []);

  useEffect(() => {
    if (typed === null) return undefined;
    const pause = setTimeout(settle, PAUSE_MS);
    // The focus may stay here, as on an iPhone: what was typed first is kept first, and undone last.
    document.addEventListener('click', settle, true);
    return () => {
      clearTimeout(pause);
      document.removeEventListener('click', settle, true);
    };
  }, [typed, settle]);

  useOnLeaving(settle);

  const type = (text: string | null, half = false) => {
    now.current = { ...now.current, typed: text, half };
    setTyped(text);
  };
  return {
    value: typed ?? saved,
    onChange: ({ target }) => type(target.value, target.validity?.badInput ?? false),
    onBlur() {
      settle();
      type(null);
    },
  };
}

function anything(): boolean {
  return true;
}

/** Half-typed years (`0202`) are dates to a date field. */
export function isDay(text: string): boolean {
  return text === '' || (text >= DAY_RANGE.min && text <= DAY_RANGE.max && text.length === 10);
}
