import { loadCatalogue, loadOdds } from '../src/cli/shipped.ts';
import { judge } from '../src/engine/odds/judge.ts';
import { openOdds } from '../src/loop/odds/open.ts';
import type { Profile } from '../src/loop/profile.ts';
import { medianMs } from './median.ts';

const profile: Profile = {
  season: 2027,
  asOf: '2026-11-22',
  imgType: 'non-us',
  citizenship: 'other',
  visaNeed: 'j1',
  step2ck: 246,
  graduationYear: 2021,
};

/** Median milliseconds. */
export interface OddsBench {
  /** A profile laid over all programs and folded into a world a draw. */
  readonly foldMs: number;
  /** All programs judged in plain mode in every draw. */
  readonly judgeMs: number;
  /** As many bare exponentials as there are logistics in that: programs × draws × 9 θ × 5 o. */
  readonly bareMs: number;
  readonly logistics: number;
}

export function benchOdds(): OddsBench {
  const catalogue = loadCatalogue();
  const table = loadOdds();
  const fold = () => {
    const odds = openOdds({ profile, catalogue, table });
    return Array.from({ length: odds.drawCount }, (_, draw) => odds.draw(draw));
  };
  const worlds = fold();
  const programs = Int32Array.from(catalogue.programs.keys());
  const modes = new Uint8Array(programs.length);
  const logistics = programs.length * worlds.length * 9 * 5;
  return {
    foldMs: medianMs(fold, 7, 3),
    judgeMs: medianMs(() => worlds.reduce((sum, world) => sum + judge(world, programs, modes).match, 0), 7, 3),
    bareMs: medianMs(() => bareExponentials(logistics), 7, 3),
    logistics,
  };
}

function bareExponentials(count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(-(k & 1023) / 256);
  return sum;
}
