import type { Fact } from '../../catalogue/fact.ts';
import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';

/** Places offered in one Match and how many of them were filled; null where it is not published. */
export interface MatchYear {
  readonly year: number;
  readonly quota: number | null;
  readonly filled: number | null;
  readonly source: Fact['source'];
}

/** The official series of a program, the earliest first; empty where none is published. */
export function matchYears(program: Program): readonly MatchYear[] {
  const years = new Set(
    program.facts.flatMap(({ name }) => {
      const year = /^(?:quota|filled)_(\d{4})$/.exec(name)?.[1];
      return year === undefined ? [] : [Number(year)];
    }),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [quota, filled] = [bestFact(program, `quota_${year}`), bestFact(program, `filled_${year}`)];
      const source = (quota ?? filled)?.source;
      return source === undefined ? [] : [{ year, quota: countOf(quota), filled: countOf(filled), source }];
    });
}

function countOf(fact: Fact | null): number | null {
  return typeof fact?.value === 'number' ? fact.value : null;
}
