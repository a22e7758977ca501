import j1 from '../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { filterPrograms } from '../src/app/programs/filter-programs.ts';
import { NO_FILTERS } from '../src/app/programs/filters.ts';
import { traitReader } from '../src/app/programs/traits.ts';
import { loadCatalogue, loadOdds, loadSeason } from '../src/cli/shipped.ts';
import { keepOdds } from '../src/loop/odds/keep.ts';
import { effectOf } from '../src/loop/pick/effect.ts';
import type { PickInput } from '../src/loop/pick/open-input.ts';
import { pick, resultOf } from '../src/loop/pick/pick.ts';
import { changed } from '../src/loop/pick/profile-change.ts';
import { sketch } from '../src/loop/pick/sketch.ts';
import { solve } from '../src/loop/pick/solve.ts';
import { type Before, whyNot } from '../src/loop/pick/why-not.ts';
import { USUAL_WISHES } from '../src/loop/pick/wishes.ts';
import { readProfile } from '../src/loop/profile.ts';
import { type BenchLine, medianMs } from './median.ts';

const catalogue = loadCatalogue();
const table = loadOdds();

/** A changed answer → the whole document for all programs, beside as many bare exponentials as the textbook form needs. */
export function benchPick(): readonly BenchLine[] {
  const terms = catalogue.programs.length * table.draws.length * 9 * 5;
  const bareMs = medianMs(() => bareExponentials(terms), 5, 1);
  const units = { count: catalogue.programs.length, of: 'program' };
  return [
    ...[30, 80, 200].map((applications) => {
      let score = 230;
      const run = () => pick(inputOf({ step2ck: score++, limits: { applications } }));
      return {
        name: `a changed answer → list of ${applications}`,
        ms: medianMs(run, 9, 3),
        bareMs,
        units,
        target: '≤ 1,000 ms',
      };
    }),
    ...handLines().map((line) => ({ ...line, bareMs })),
  ];
}

/** What is asked while a hand moves something, and after; odds kept as in the app's worker. */
function handLines(): readonly Omit<BenchLine, 'bareMs'>[] {
  const openOdds = keepOdds();
  const kept = (change: object): PickInput => ({ ...inputOf(change), openOdds });
  let applications = 60;
  const moveBudget = () => pick(kept({ limits: { applications: applications++ } }));
  let weight = 0;
  const worthy = kept({
    objective: 'worth',
    preferences: { states: ['NY', 'OH', 'CA'] },
    limits: { applications: 80 },
  });
  const moveWeight = () => {
    weight = (weight + 0.7) % 5;
    const weights = { ...USUAL_WISHES.weights, states: weight, distance: 5 - weight };
    return sketch({ ...worthy, wishes: { ...USUAL_WISHES, weights, near: '1403521470' } }, 80);
  };
  const before = answerTo(kept({ limits: { applications: 80 } }));
  const { notChosen, excluded } = before.result;
  const asked = [...notChosen.filter((_, place) => place % 60 === 0), ...excluded];
  let next = 0;
  const askWhyNot = () => whyNot(before, asked[next++ % asked.length]?.acgmeId ?? '');
  const anchor = catalogue.programs[100]?.place ?? null;
  let within = 200;
  const filter = () => {
    const filters = { ...NO_FILTERS, states: ['NY', 'NJ'], within: within++, j1: ['yes'], sizes: ['large'] } as const;
    const traitsOf = traitReader({ ownFacts: [], standingOf: () => new Set(), anchor });
    return filterPrograms(catalogue.programs, filters, { traitsOf, hasList: false, anchor, found: null });
  };
  let months = 7;
  const askEffect = () =>
    effectOf(before, changed(before.input, [{ kind: 'answer', field: 'usClinicalMonths', value: months++ }]));
  return [
    { name: 'a moved budget → list of 60 and more', ms: medianMs(moveBudget, 15, 4), target: '≤ 500 ms' },
    { name: 'a moved weight → sketch of 80', ms: medianMs(moveWeight, 31, 8), target: '≤ 20 ms' },
    { name: 'filters over all programs', ms: medianMs(filter, 31, 8), target: '≤ 8 ms' },
    { name: 'why not: the ways in', ms: medianMs(askWhyNot, asked.length, 3), target: '≤ 1,000 ms' },
    { name: 'the effect of a changed answer', ms: medianMs(askEffect, 9, 3), target: '≤ 1,000 ms' },
  ];
}

function inputOf(change: object): PickInput {
  const read = readProfile({ ...(j1 as object), ...change });
  const season = loadSeason(2027);
  if (!read.ok || !season.ok) throw new Error('the sample does not read');
  return { profile: read.value, catalogue, table, season: season.value };
}

function answerTo(input: PickInput): Before {
  const solved = solve(input);
  if (!solved.ok) throw new Error('the sample has no list');
  return { input, solved: solved.value, result: resultOf(input, solved.value) };
}

function bareExponentials(count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(-(k & 1023) / 256);
  return sum;
}
