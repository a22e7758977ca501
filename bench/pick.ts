import j1 from '../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../src/cli/shipped.ts';
import { pick } from '../src/loop/pick/pick.ts';
import { readProfile } from '../src/loop/profile.ts';
import { type BenchLine, medianMs } from './median.ts';

/** A changed answer → the whole document for all programs, beside as many bare exponentials as the textbook form needs. */
export function benchPick(): readonly BenchLine[] {
  const catalogue = loadCatalogue();
  const table = loadOdds();
  return [30, 80, 200].map((applications) => {
    let score = 230;
    const run = () => {
      const read = readProfile({ ...(j1 as object), step2ck: score++, limits: { applications } });
      const season = loadSeason(2027);
      if (!read.ok || !season.ok) throw new Error('the sample does not read');
      return pick({ profile: read.value, catalogue, table, season: season.value });
    };
    const terms = catalogue.programs.length * table.draws.length * 9 * 5;
    return {
      name: `a changed answer → list of ${applications}`,
      ms: medianMs(run, 9, 3),
      bareMs: medianMs(() => bareExponentials(terms), 5, 1),
      units: { count: catalogue.programs.length, of: 'program' },
      target: '≤ 1,000 ms',
    };
  });
}

function bareExponentials(count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(-(k & 1023) / 256);
  return sum;
}
