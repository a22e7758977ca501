import { expose } from 'comlink';
import { describeProblem, ok, type Problem, type Result } from '../../base/result.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import type { ProgramSearch } from '../../catalogue/search/search.ts';
import type { Season } from '../../catalogue/season.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { readOddsTable } from '../../loop/odds/table.ts';
import { heeded } from '../../loop/pick/heeded.ts';
import { pick } from '../../loop/pick/pick.ts';
import type { PickHost } from './host.ts';

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
  async pick(profile, connections) {
    const [programs, odds, season] = await Promise.all([catalogue(), table(), seasonOf(profile.season)]);
    const { profile: usable, leftOut } = heeded(profile, programs);
    const answer = pick({ profile: usable, catalogue: programs, table: odds, season, connections });
    if (!answer.ok || leftOut.length === 0) return answer;
    const { summary } = answer.value;
    return ok({ ...answer.value, summary: { ...summary, assumptions: [...leftOut, ...summary.assumptions] } });
  },
  async search(query, limit) {
    const find = await search();
    return find(query)
      .slice(0, limit)
      .map(({ acgmeId }) => acgmeId);
  },
};
expose(host);

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
