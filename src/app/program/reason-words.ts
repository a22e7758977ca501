import type { OwnFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Standing } from '../../loop/pick/standing.ts';
import { gateInWords } from '../pick/gate-words.ts';

/** Why a program is not in the list, in a sentence; empty where it is. */
export function reasonInWords(
  standing: Standing,
  program: Program,
  { programs, ownFacts }: { readonly programs: ReadonlyMap<string, Program>; readonly ownFacts: readonly OwnFact[] },
): string {
  switch (standing.in) {
    case 'list':
      return '';
    case 'not chosen':
      if (standing.alike === null) return standing.reason;
      return `The model cannot tell it from ${programs.get(standing.alike)?.institution ?? standing.alike}, which is in your list.`;
    case 'left out':
      return 'You left it out.';
    case 'closed':
      return gateInWords(standing.gate, program, ownFacts);
  }
}
