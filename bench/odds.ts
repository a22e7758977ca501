import { loadCatalogue, loadOdds } from '../src/cli/shipped.ts';
import { judge } from '../src/engine/odds/judge.ts';
import { openOdds } from '../src/loop/odds/open.ts';
import type { Profile } from '../src/loop/profile.ts';
import { type BenchLine, medianMs } from './median.ts';

const profile: Profile = {
  season: 2027,
  asOf: '2026-11-22',
  imgType: 'non-us',
  citizenship: 'other',
  visaNeed: 'j1',
  step2ck: 246,
  graduationYear: 2021,
};

/** All programs in all draws, plain mode, beside as many bare exponentials as there are logistics to integrate. */
export function benchOdds(): readonly BenchLine[] {
  const catalogue = loadCatalogue();
  const table = loadOdds();
  const open = () => openOdds({ profile, catalogue, table });
  const odds = open();
  const worlds = Array.from({ length: odds.drawCount }, (_, draw) => odds.draw(draw));
  const programs = Int32Array.from(catalogue.programs.keys());
  const modes = new Uint8Array(programs.length);
  const logistics = programs.length * worlds.length * 9 * 5;
  const bareMs = medianMs(() => bareExponentials(logistics), 7, 2);
  const size = `${programs.length} × ${worlds.length}`;
  return [
    {
      name: `odds judged, ${size} × 9θ × 5o`,
      ms: medianMs(() => worlds.reduce((sum, world) => sum + judge(world, programs, modes).match, 0), 7, 2),
      bareMs,
      units: { count: logistics, of: 'logistic' },
      target: '≤ 200 ms',
    },
    {
      name: `profile folded into ${worlds.length} worlds`,
      ms: medianMs(
        () => {
          const fresh = open();
          for (let draw = 0; draw < fresh.drawCount; draw++) fresh.draw(draw);
        },
        7,
        2,
      ),
      bareMs,
      target: '≤ 100 ms',
    },
  ];
}

function bareExponentials(count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(-(k & 1023) / 256);
  return sum;
}
