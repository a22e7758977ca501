import { type ReactNode, useMemo, useRef } from 'react';
import { useSession } from '../session/session.ts';
import { MarksContext } from './marks-context.ts';

/** Hands the lines of a list what the user decided, and wakes them for nothing else. */
export function MarksProvider({ children }: { readonly children: ReactNode }) {
  const { marks, notes } = useSession();
  const now = useMemo(
    () => ({
      marks,
      favourites: new Set([...notes].flatMap(([acgmeId, { favourite }]) => (favourite === true ? [acgmeId] : []))),
    }),
    [marks, notes],
  );
  const key = JSON.stringify([[...now.marks], [...now.favourites]]);
  const steady = useRef({ key, value: now });
  if (steady.current.key !== key) steady.current = { key, value: now };
  return <MarksContext value={steady.current.value}>{children}</MarksContext>;
}
