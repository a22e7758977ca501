import { createContext, useContext, useMemo } from 'react';
import type { Acquaintance } from '../../../network/connections/acquaintances.ts';

const NOBODY: readonly Acquaintance[] = [];

export const KnownContext = createContext<(acgmeId: string) => readonly Acquaintance[]>(() => NOBODY);

/** Whom the user knows at a program, those to turn to first first. */
export function useKnownAt(acgmeId: string): readonly Acquaintance[] {
  return useContext(KnownContext)(acgmeId);
}

/** Programs with somebody the user knows before the others, and how many they are. */
export function useKnownFirst(acgmeIds: readonly string[]): {
  readonly ordered: readonly string[];
  readonly known: number;
} {
  const knownAt = useContext(KnownContext);
  return useMemo(() => {
    const known = acgmeIds.filter((acgmeId) => knownAt(acgmeId).length > 0);
    const theirs = new Set(known);
    return { ordered: [...known, ...acgmeIds.filter((acgmeId) => !theirs.has(acgmeId))], known: known.length };
  }, [knownAt, acgmeIds]);
}
