import { useEffect, useMemo, useState } from 'react';
import type { Program } from '../../catalogue/program.ts';
import { type CodeFound, codeBook, codesIn } from '../../catalogue/search/codes.ts';
import { useHost } from '../pick/host-context.ts';
import { matching } from '../pick/page-of.ts';
import { placeOf } from '../words/place.ts';

export interface FoundPrograms {
  /** ACGME ids, best first; null where nothing is looked for. */
  readonly found: readonly string[] | null;
  /** The ids and codes of the text, found or not; where there are any, its other words are not looked for. */
  readonly codes: readonly CodeFound[];
}

const NONE: readonly CodeFound[] = [];

/**
 * What a text finds: ids and codes at once, words by the search of the second worker, which no list keeps waiting. Until
 * that has answered, the programs whose names and places hold the words as typed.
 */
export function useFoundPrograms(words: string): FoundPrograms {
  const { opening, explorer, startExplorer } = useHost();
  const asked = words.trim();
  const isAsked = asked !== '';
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly ids: readonly string[] } | null>(null);
  const lookUp = useMemo(() => (opening === null ? null : codeBook(opening.programs)), [opening]);
  const codes = useMemo(() => (lookUp === null || asked === '' ? NONE : codesIn(asked).map(lookUp)), [lookUp, asked]);
  const areWords = isAsked && codes.length === 0;

  useEffect(() => {
    if (areWords) startExplorer();
  }, [areWords, startExplorer]);

  useEffect(() => {
    if (explorer === null || !areWords) return undefined;
    let current = true;
    explorer.search(asked, Number.MAX_SAFE_INTEGER).then(
      (ids) => current && setAnswer({ asked, ids }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [explorer, areWords, asked]);

  const found = useMemo(() => {
    if (opening === null || !isAsked) return null;
    if (codes.length > 0) return [...new Set(codes.flatMap(({ program }) => program?.acgmeId ?? []))];
    if (answer?.asked === asked) return answer.ids;
    const plain = matching(opening.programs, asked, textOf).map(({ acgmeId }) => acgmeId);
    // Rather the former answer for a moment than an empty page that fills again.
    return plain.length > 0 ? plain : (answer?.ids ?? plain);
  }, [opening, isAsked, codes, answer, asked]);
  return { found, codes };
}

function textOf(program: Program): string {
  return `${program.institution} ${program.listedAs} ${placeOf(program)}`;
}
