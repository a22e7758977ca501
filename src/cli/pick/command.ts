import type { Catalogue } from '../../catalogue/program.ts';
import { pick } from '../../loop/pick/pick.ts';
import { readProfile, unreadFields } from '../../loop/profile.ts';
import { readJsonFile } from '../json-file.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { plainArguments } from '../plain-arguments.ts';
import { nameOf } from '../read-bytes.ts';
import { loadOdds, loadSeason } from '../shipped.ts';
import { pickTable } from './table.ts';

/** `prelude pick PROFILE.json [--json]` */
export async function pickCommand(args: readonly string[], json: boolean, catalogue: Catalogue): Promise<Outcome> {
  const given = plainArguments(args, 'pick');
  if (!given.ok) return usage(given.error);
  const [path = '', ...rest] = given.value;
  if (path === '' || rest.length > 0)
    return usage('Give one profile: prelude pick PROFILE.json (samples/profiles holds three)');
  const read = await readJsonFile(path);
  const file = nameOf(path);
  if (!read.ok) return refused(2, file, read.error);
  const profile = readProfile(read.value);
  if (!profile.ok) return refused(2, file, profile.error.slice(0, 1));
  const season = loadSeason(profile.value.season);
  if (!season.ok) return refused(2, file, season.error);
  const result = pick({ profile: profile.value, catalogue, table: loadOdds(), season: season.value });
  if (!result.ok) return refused(result.error.kind === 'input' ? 2 : 1, file, result.error.problems.slice(0, 1));
  const names = new Map(catalogue.programs.map(({ acgmeId, institution }) => [acgmeId, institution]));
  const out = json ? asJson(result.value) : pickTable(result.value, (acgmeId) => names.get(acgmeId) ?? acgmeId);
  return done(out, linesOf(file, unreadFields(read.value, profile.value)));
}
