import { useCallback, useEffect, useRef, useState } from 'react';
import { useOnLeaving } from '../parts/useOnLeaving.ts';

/** A pause this long in typing keeps what stands there. */
const PAUSE_MS = 800;

interface Typed {
  readonly target: Field;
}

interface Field {
  readonly value: string;
  readonly validity?: { readonly badInput: boolean };
  readonly isConnected?: boolean;
}

interface Now {
  readonly typed: string | null;
  /** A date of which a part is missing tells an empty value, and must not clear what is saved. */
  readonly half: Field | null;
  /** What stands here was kept, as this. */
  readonly kept: string | null;
}

interface Cell {
  readonly value: string;
  readonly onChange: (event: Typed) => void;
  readonly onBlur: () => void;
}

/**
 * A field that keeps itself: when it is left, after a pause, before what a finger presses is done, and when the page is
 * put away – not with every letter, so that undo takes back a word and not a letter. What is not `acceptable` is not
 * kept; it stays as typed until the field is told that it is left.
 */
export function useCell(
  saved: string,
  keep: (text: string) => void,
  acceptable: (text: string) => boolean = anything,
): Cell {
  const [typed, setTyped] = useState<string | null>(null);
  const now = useRef<Now>({ typed, half: null, kept: null });
  const given = useRef({ saved, keep, acceptable });
  given.current = { saved, keep, acceptable };

  const type = (text: string | null, half: Field | null = null) => {
    now.current = { typed: text, half, kept: null };
    setTyped(text);
  };

  const [before, setBefore] = useState(saved);
  if (saved !== before) {
    setBefore(saved);
    // What stands here was kept, and is no more: taken back.
    if (typed !== null && typed.trim() === now.current.kept && saved !== now.current.kept) type(null);
  }

  const settle = useCallback(() => {
    const { typed: text, half } = now.current;
    const { saved: held, keep: write, acceptable: fits } = given.current;
    if (text === null || isHalf(half) || !fits(text)) return;
    const kept = text.trim();
    now.current = { ...now.current, kept };
    if (kept !== held) write(kept);
  }, []);

  useEffect(() => {
    if (typed === null) return undefined;
    const pause = setTimeout(settle, PAUSE_MS);
    // The focus may stay here, as on an iPhone: what was typed first is kept first, and undone last. With the click and
    // not before: until then a finger's press goes to whatever comes up under it, such as the bar that offers Undo.
    // A browser has ticked a box by then, and drawn anew in between it would lose its tick: there, as the finger is lifted.
    const lifted = ({ target }: Event) => isBox(target) && settle();
    const clicked = ({ target }: Event) => !isBox(target) && settle();
    document.addEventListener('pointerup', lifted, true);
    document.addEventListener('click', clicked, true);
    return () => {
      clearTimeout(pause);
      document.removeEventListener('pointerup', lifted, true);
      document.removeEventListener('click', clicked, true);
    };
  }, [typed, settle]);

  useOnLeaving(settle);

  return {
    value: typed ?? saved,
    onChange: ({ target }) => type(target.value, target.validity?.badInput ? target : null),
    onBlur() {
      settle();
      type(null);
    },
  };
}

/** Asked when it counts: a browser tells when the first part goes, and not when the last one does. */
function isHalf(field: Field | null): boolean {
  return field !== null && (field.isConnected === false || field.validity?.badInput === true);
}

/** What a press ticks, or its label. */
function isBox(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (target.closest('label')?.control ?? target).matches('[type="checkbox"], [type="radio"]');
}

function anything(): boolean {
  return true;
}
