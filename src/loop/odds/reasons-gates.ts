import { chanceOf, type Folding } from './fold.ts';
import type { Gates, GateTerm } from './gate.ts';
import { PARAMETERS } from './parameters.ts';
import { sourceOf, type Term, told } from './term.ts';

/** One term for all gates: of two visas the better one counts, so they share a weight. */
export function gateTerms({ gates, kept, applicant }: Folding, program: number): Term[] {
  const of = gates[program] as Gates;
  const [first] = of.terms;
  if (first === undefined) return [];
  const deciding = of.terms.map(({ fact, hint }) => fact ?? hint).find((fact) => fact !== null) ?? null;
  const prior = PARAMETERS[applicant.visa === 'h1b' ? 'h1bShare' : 'j1Share'].source;
  return [
    {
      term: 'gates',
      logOdds: ({ priors }) => Math.log(Math.max(1e-6, chanceOf(of, kept.has(program), priors))),
      sentence: of.terms.map(gateSentence).join('; '),
      ...(deciding === null ? { source: prior, date: '2022' } : sourceOf(deciding)),
    },
  ];
}

function gateSentence({ gate, fact, hint, open }: GateTerm): string {
  if (gate === 'Step 3 for H-1B') return 'an H-1B needs Step 3, and some programs wait for it';
  if (gate === 'J-1 sponsorship' || gate === 'H-1B sponsorship') {
    const visa = gate === 'J-1 sponsorship' ? 'J-1' : 'H-1B';
    if (fact !== null) return `${open ? 'Sponsors' : 'Does not sponsor'} ${visa} visas${told(fact)}`;
    const employer = hint === null ? '' : `, but its employer had ${hint.value} H-1B physician positions certified`;
    return `Whether it sponsors ${visa} visas is not known${employer}`;
  }
  const value = fact?.value ?? '';
  const limit =
    gate === 'lowest score'
      ? `Asks for a Step 2 CK of at least ${value}`
      : gate === 'years since graduation'
        ? `Takes graduates of the last ${value} years`
        : `Allows at most ${value} failed attempts`;
  return `${limit}${fact === null ? '' : told(fact)}: you are ${open ? 'within' : 'outside'} it`;
}
