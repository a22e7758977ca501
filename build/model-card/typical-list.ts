import { stream } from '../../src/base/random.ts';
import { judge } from '../../src/engine/odds/judge.ts';
import { foldWorld } from '../../src/engine/odds/world.ts';
import { applicantOf } from '../../src/loop/odds/applicant.ts';
import { columnsOf, type Folding, marketOf, personOf, ship } from '../../src/loop/odds/fold.ts';
import { gatesOf } from '../../src/loop/odds/gate.ts';
import type { Profile } from '../../src/loop/profile.ts';
import type { CardInputs } from './inputs.ts';

const GOLD = 3;
const SIGNALS = 15;

/**
 * P(match) in each draw of a list chosen as the calibration lets people choose (C4): at random, with weight to popular
 * programs and to open gates; signals on the first 15. Another random list in every draw.
 */
export function typicalMatches({ book, table }: CardInputs, profile: Profile, count: number): readonly number[] {
  const shipped = ship(book);
  const applicant = applicantOf(profile);
  const folding: Folding = {
    book,
    applicant,
    gates: book.facts.map((facts) => gatesOf(facts, applicant)),
    ties: new Map(),
    kept: new Set(),
  };
  return table.draws.map((draw, index) => {
    const market = marketOf(shipped, draw);
    const columns = columnsOf(folding, market);
    const { popularity } = draw.parameters;
    const next = stream('typical list', `${index}`);
    const appeal = columns.shift.map(
      (shift, i) =>
        (popularity / (1 - popularity)) * shift + 2 * Math.log(columns.gate[i] as number) - Math.log(-Math.log(next())),
    );
    const programs = [...appeal.keys()].sort((i, k) => (appeal[k] as number) - (appeal[i] as number)).slice(0, count);
    const modes = programs.map((_, place) => (place < GOLD ? 2 : place < SIGNALS ? 1 : 0));
    return judge(foldWorld(personOf(applicant, draw.parameters), columns), programs, modes).match;
  });
}
