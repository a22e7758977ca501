import { expose } from 'comlink';
import type { Result } from '../../base/result.ts';
import { describeProblem, type Problem } from '../../base/result.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import type { ProgramSearch } from '../../catalogue/search/search.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { readOddsTable } from '../../loop/odds/table.ts';
import { pick } from '../../loop/pick/pick.ts';
import { seasonOn } from '../../workspace/profile-from.ts';
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
const seasons = once(() => Promise.all(Object.values(seasonFiles).map((load) => load())));
const search = once(async (): Promise<ProgramSearch> => {
  const [{ programSearch }, { programs }] = await Promise.all([
    import('../../catalogue/search/search.ts'),
    catalogue(),
  ]);
  return programSearch(programs);
});
const seasonOf = async (year: number) => held('season', seasonFor(year, await seasons()));

const host: PickHost = {
  async open(today) {
    const { fees, season } = await seasonOf(seasonOn(today));
    // The table is wanted next; fetching it now saves the wait.
    table().catch(() => {});
    return { programs: (await catalogue()).programs, fees: fees.value, season };
  },
  async pick(profile) {
    const [programs, odds, season] = await Promise.all([catalogue(), table(), seasonOf(profile.season)]);
    return pick({ profile, catalogue: programs, table: odds, season });
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
