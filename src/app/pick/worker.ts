import { expose } from 'comlink';
import { describeProblem, err, ok, type Problem, problem, type Result } from '../../base/result.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import type { ProgramSearch } from '../../catalogue/search/search.ts';
import type { Season } from '../../catalogue/season.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { keepOdds } from '../../loop/odds/keep.ts';
import { readOddsTable } from '../../loop/odds/table.ts';
import { MODES } from '../../loop/odds/world.ts';
import { curveOf } from '../../loop/pick/curve.ts';
import { effectOf } from '../../loop/pick/effect.ts';
import { heeded } from '../../loop/pick/heeded.ts';
import { resultOf } from '../../loop/pick/pick.ts';
import { changed } from '../../loop/pick/profile-change.ts';
import { programView } from '../../loop/pick/program-view.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import { sketch } from '../../loop/pick/sketch.ts';
import { solve } from '../../loop/pick/solve.ts';
import { type Before, whyNot } from '../../loop/pick/why-not.ts';
import type { Asked, PickHost } from './host.ts';

/** The files that ship, each read once and only here: none of them is in the first load. */
const seasonFiles = import.meta.glob<unknown>('../../../data/seasons/*.json', { import: 'default' });
const catalogue = once(async () =>
  held(
    'internal-medicine.json',
    readCatalogue((await import('../../../data/catalogue/internal-medicine.json')).default),
  ),
);
const table = once(async () =>
  held('odds', readOddsTable((await import('../../../data/odds/internal-medicine.json')).default)),
);
const search = once(async (): Promise<ProgramSearch> => {
  const [{ programSearch }, { programs }] = await Promise.all([
    import('../../catalogue/search/search.ts'),
    catalogue(),
  ]);
  return programSearch(programs);
});

/** A season from its own file, or from the last one before it. */
async function seasonOf(year: number): Promise<Season> {
  const years = Object.keys(seasonFiles).map((path) => [Number(/(\d{4})\.json$/.exec(path)?.[1]), path] as const);
  const [, path] = years.toSorted(([a], [b]) => b - a).find(([held]) => held <= year) ?? [];
  return held('season', seasonFor(year, path === undefined ? [] : [await seasonFiles[path]?.()]));
}

const host: PickHost = {
  async open(year) {
    const { fees } = await seasonOf(year);
    // The table is wanted next; fetching it now saves the wait.
    table().catch(() => {});
    return { programs: (await catalogue()).programs, fees: fees.value };
  },
  async pick(asked) {
    const answer = await answerTo(asked);
    if (!answer.ok) return answer;
    const { input, solved, result, leftOut } = answer.value;
    const { summary } = result;
    const assumptions = [...leftOut, ...summary.assumptions];
    return ok({ result: { ...result, summary: { ...summary, assumptions } }, curve: curveOf(solved, input.season) });
  },
  async sketch(asked) {
    const { input } = await inputOf(asked);
    const lastLength = last?.answer.ok ? last.answer.value.solved.count : USUAL_LENGTH;
    const sketched = sketch(input, lastLength);
    if (!sketched.ok) return sketched;
    const { odds, order } = sketched.value;
    return ok(
      order.programs.map((program, place) => ({
        acgmeId: odds.programs[program]?.acgmeId ?? '',
        signal: MODES[order.modes[place] ?? 0] ?? 'plain',
      })),
    );
  },
  async effect(asked, changes) {
    const answer = await answerTo(asked);
    return answer.ok ? effectOf(answer.value, changed(answer.value.input, changes)) : answer;
  },
  async program(asked, acgmeId) {
    const answer = await answerTo(asked);
    if (!answer.ok) return answer;
    const view = programView(answer.value.solved, acgmeId);
    return view === null ? err(UNKNOWN) : ok(view);
  },
  async whyNot(asked, acgmeId) {
    const answer = await answerTo(asked);
    return answer.ok ? whyNot(answer.value, acgmeId) : answer;
  },
  async search(query, limit) {
    const find = await search();
    return find(query)
      .slice(0, limit)
      .map(({ acgmeId }) => acgmeId);
  },
};
expose(host);

const UNKNOWN: Refusal = { kind: 'input', problems: [problem('', 'This program is not in the catalogue.')] };

/** Of a sketch before the first list, where no limit says more. */
const USUAL_LENGTH = 100;

interface Answer extends Before {
  /** What of the profile could not be heeded, in sentences. */
  readonly leftOut: readonly string[];
}

async function inputOf({ profile, connections, wishes }: Asked) {
  const [programs, odds, season] = await Promise.all([catalogue(), table(), seasonOf(profile.season)]);
  const { profile: usable, leftOut } = heeded(profile, programs);
  const input = { profile: usable, catalogue: programs, table: odds, season, connections, wishes, openOdds };
  return { input, leftOut };
}

/** While only wishes, limits or marks change, the odds stay. */
const openOdds = keepOdds();

/** The last answer, kept: what is asked about it comes one after the other. */
let last: { readonly key: string; readonly answer: Result<Answer, Refusal> } | null = null;

async function answerTo(asked: Asked): Promise<Result<Answer, Refusal>> {
  const key = JSON.stringify(asked);
  if (last?.key === key) return last.answer;
  const { input, leftOut } = await inputOf(asked);
  const solved = solve(input);
  const answer: Result<Answer, Refusal> = solved.ok
    ? ok({ input, solved: solved.value, result: resultOf(input, solved.value), leftOut })
    : solved;
  last = { key, answer };
  return answer;
}

/** Loads at the first call; a failure is not kept, so that the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** The value of a file that ships; wrong only where the copy is damaged. */
function held<T>(name: string, read: Result<T, readonly Problem[]>): T {
  if (read.ok) return read.value;
  const [first] = read.error;
  throw new Error(first === undefined ? `${name} could not be read` : describeProblem(name, first));
}
