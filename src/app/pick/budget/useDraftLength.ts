import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { PickResult } from '../../../loop/pick/result.ts';
import { PROFILE_ID } from '../../../workspace/kinds.ts';
import { useOnLeaving } from '../../parts/useOnLeaving.ts';
import { storedFrom } from '../../profile/answers.ts';
import { useNetwork } from '../../session/network.ts';
import { useSession } from '../../session/session.ts';
import { dollars } from '../../words/dollars.ts';
import { programsInWords } from '../../words/programs.ts';
import { usePreview } from '../preview.ts';
import { useWork } from '../work.ts';

/** Long enough for the next press of a key, short enough to be waited for. */
const REST_MS = 700;

interface Draft {
  readonly length: number;
  /** The answer it was kept beside; a newer one takes its place. Null until it is kept: no press is lost to an answer. */
  readonly of: PickResult | null;
}

interface DraftLength {
  /** The length that is looked at. */
  readonly length: number;
  /** The same a moment later, once the slider itself is drawn: for what is said of it. */
  readonly told: number;
  readonly move: (length: number) => void;
  /** So many programs more or, below 0, fewer; as far as the list can go. */
  readonly step: (by: number) => void;
  /** A hand holds the slider: nothing is made of it until it lets go. */
  readonly hold: () => void;
}

interface Bounds {
  readonly result: PickResult;
  readonly costOf: (length: number) => number;
  /** The shortest and the longest list there can be. */
  readonly least: number;
  readonly most: number;
}

/** The length of list while it is moved: at once on the page, and the limit of the answers once it rests. */
export function useDraftLength({ result, costOf, least, most }: Bounds): DraftLength {
  const { answers } = useSession();
  const { act } = useNetwork();
  const { state } = useWork();
  const preview = usePreview();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isHeld, setHeld] = useState(false);
  const own = result.summary.applications;
  const lengthOf = useCallback(
    (draft: Draft | null) => (draft !== null && (draft.of === null || draft.of === result) ? draft.length : own),
    [result, own],
  );
  const length = lengthOf(draft);
  const told = useDeferredValue(length);

  useEffect(() => {
    // In a task of its own: an effect may run within the next press.
    const soon = setTimeout(() => preview.show(told === own ? null : told));
    return () => clearTimeout(soon);
  }, [preview, told, own]);
  useEffect(() => () => preview.show(null), [preview]);

  /** The page is left in two events, which may both come before it is drawn anew. */
  const settled = useRef<Draft | null>(null);
  const settle = () => {
    if (draft === null || draft.of !== null || draft === settled.current) return;
    settled.current = draft;
    setDraft({ length, of: result });
    const limit = String(answers.limitBy === 'dollars' ? costOf(length) : length);
    if (limit === answers.limit || (state === 'done' && length === own)) return;
    act(`Your list: ${programsInWords(length)}, ${dollars(costOf(length))}.`, [
      { kind: 'profile', id: PROFILE_ID, fields: storedFrom({ limit }, answers) },
    ]);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useOnLeaving(settle);

  useEffect(() => {
    if (draft === null || draft.of !== null || isHeld) return undefined;
    const rest = setTimeout(() => latest.current(), REST_MS);
    return () => clearTimeout(rest);
  }, [draft, isHeld]);

  useEffect(() => {
    if (!isHeld) return undefined;
    const letGo = ({ type }: Event) => {
      setHeld(false);
      // The page was scrolled, not the slider moved.
      if (type === 'pointercancel') setDraft(null);
      else latest.current();
    };
    const events = ['pointerup', 'pointercancel'] as const;
    for (const event of events) addEventListener(event, letGo);
    return () => {
      for (const event of events) removeEventListener(event, letGo);
    };
  }, [isHeld]);

  const move = useCallback((to: number) => setDraft({ length: to, of: null }), []);
  const step = useCallback(
    (by: number) => setDraft((now) => ({ length: Math.min(most, Math.max(least, lengthOf(now) + by)), of: null })),
    [lengthOf, least, most],
  );
  const hold = useCallback(() => setHeld(true), []);
  return { length, told, move, step, hold };
}
