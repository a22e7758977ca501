import { createContext, useContext } from 'react';
import type { OwnFact } from '../../loop/profile.ts';
import type { FieldsOf } from '../../workspace/kinds.ts';

export type Mark = 'pinned' | 'excluded' | 'applied';

/** The user's own words on a program, and whether it is a favourite. */
export type ProgramNote = FieldsOf<'program-note'>;

/** What the user decided and found out about programs, and the ways to; the same object until one of these changes. */
export interface Decisions {
  /** By ACGME id. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** By ACGME id. */
  readonly notes: ReadonlyMap<string, ProgramNote>;
  readonly ownFacts: readonly OwnFact[];
  /** Pins, leaves out or notes as applied to; null takes the mark away. `name` is for the sentence that tells of it. */
  mark(acgmeId: string, name: string, mark: Mark | null): void;
  /** Keeps what the user found out today; null forgets it. */
  check(acgmeId: string, name: string, fact: string, value: string | number | null): void;
}

export const DecisionsContext = createContext<Decisions | null>(null);

/** For the lines of a list: unlike `useSession`, it is silent while other answers change. */
export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (decisions === null) throw new Error('useDecisions outside of a DecisionsContext');
  return decisions;
}
