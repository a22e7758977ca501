import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { show } from '../base/schema.ts';
import { isFactDate } from './fact-date.ts';
import type { Catalogue, Program } from './program.ts';
import { isFields, type Report } from './reading/fields.ts';
import { readProgram, type TracksHead } from './reading/program.ts';
import { readSources } from './reading/sources.ts';

const FORMAT = 'prelude-catalogue';

/**
 * Checks a catalogue file (see data/README.md) and unfolds it: every reference to a source becomes the source itself.
 * Gives every problem with its place, such as `programs[3].facts.cms:010113.hospital_beds`.
 *
 * Read by hand rather than by a zod schema: a phone does this before it can show the first list.
 */
export function readCatalogue(json: unknown): Result<Catalogue> {
  if (!isFields(json)) return err([problem('', 'is not a catalogue file: it has to be a JSON object')]);
  if (json.format !== FORMAT)
    return err([problem('format', `${show(json.format)} is not "${FORMAT}": this is not a catalogue file`)]);
  if (json.version !== 1)
    return err([problem('version', `${show(json.version)} is not 1, the only version known here`)]);
  const problems: Problem[] = [];
  const report: Report = (at, message) => void problems.push(problem(at, message));
  const { specialty } = json;
  if (typeof specialty !== 'string' || specialty === '') report('specialty', 'is missing');
  const sources = readSources(json.sources, report);
  const head = readTracksHead(json.tracks, report);
  const rows: readonly unknown[] = Array.isArray(json.programs) ? json.programs : [];
  if (!Array.isArray(json.programs)) report('programs', 'is missing: it has to be a list');
  const programs: Program[] = [];
  const places = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const at = `programs[${index}]`;
    if (!isFields(row)) {
      report(at, 'is not an object');
      continue;
    }
    const program = readProgram(row, at, sources, head, report);
    const first = places.get(program.acgmeId);
    if (first === undefined) places.set(program.acgmeId, index);
    else report(`${at}.id`, `${program.acgmeId} stands already at programs[${first}]; delete one`);
    programs.push(program);
  }
  return problems.length > 0 ? err(problems) : ok({ specialty: String(specialty), programs });
}

function readTracksHead(value: unknown, report: Report): TracksHead {
  const { specialty, date } = isFields(value) ? value : {};
  if (typeof specialty !== 'string') report('tracks.specialty', 'is missing');
  if (typeof date !== 'string' || !isFactDate(date))
    report('tracks.date', `${show(date)} is not a date such as 2024-10`);
  return { specialty: String(specialty), date: String(date) };
}
