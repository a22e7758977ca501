import type { Entry, Journal, Known } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import type { Letter } from '../records/letter.ts';
import { letterRung } from './ladder.ts';

/**
 * The most letters usually given to one program. A convention here: none of the sources read states the number as a rule,
 * so a fifth is warned of and not refused.
 */
export const MOST_LETTERS_A_PROGRAM = 4;

/** Every letter, in no particular order. */
export function lettersOf(journal: Journal): readonly Known<Letter>[] {
  return [...journal.entriesOf.values()].flatMap(lettersAmong);
}

const lettersAmong = remember((entries: readonly Entry[]): readonly Known<Letter>[] =>
  entries.filter((entry) => entry.kind === 'letter'),
);

/** The ids of the letters assigned to each program, by ACGME id. A letter let go or refused is assigned nowhere. */
export function lettersByProgram(letters: readonly Known<Letter>[]): ReadonlyMap<string, readonly string[]> {
  const programs = new Map<string, string[]>();
  for (const { id, values } of letters) {
    if (!counts(values)) continue;
    for (const program of new Set(values.assigned ?? [])) {
      const own = programs.get(program);
      if (own === undefined) programs.set(program, [id]);
      else own.push(id);
    }
  }
  return programs;
}

function counts(values: Letter): boolean {
  const rung = letterRung(values);
  return rung !== 'let-go' && rung !== 'hesitant' && rung !== 'declined';
}
