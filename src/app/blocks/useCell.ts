import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause this long in typing keeps what stands there. */
const PAUSE_MS = 800;

interface Cell {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

/**
 * A field that keeps itself: when it is left, after a pause, and when the page is put away – not with every letter, so
 * that undo takes back a word and not a letter. What is not `acceptable` stays as typed until it is left.
 */
export function useCell(
  saved: string,
  keep: (text: string) => void,
  acceptable: (text: string) => boolean = anything,
): Cell {
  const [typed, setTyped] = useState<string | null>(null);
  const now = useRef({ typed, saved, keep, acceptable });
  now.current = { typed: now.current.typed, saved, keep, acceptable };

  const settle = useCallback(() => {
    const { typed: text, saved: before, keep: write, acceptable: fits } = now.current;
    if (text !== null && text.trim() !== before && fits(text)) write(text.trim());
  }, []);

  useEffect(() => {
    if (typed === null) return undefined;
    const pause = setTimeout(settle, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, settle]);

  useEffect(() => {
    const putAway = () => document.visibilityState === 'hidden' && settle();
    document.addEventListener('visibilitychange', putAway);
    addEventListener('pagehide', settle);
    return () => {
      document.removeEventListener('visibilitychange', putAway);
      removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  const type = (text: string | null) => {
    now.current.typed = text;
    setTyped(text);
  };
  return {
    value: typed ?? saved,
    onChange: (event) => type(event.target.value),
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
export function isPlausibleDay(text: string): boolean {
  return text === '' || (text >= '2000' && text < '2100');
}
