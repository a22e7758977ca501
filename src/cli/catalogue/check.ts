import type { Problem } from '../../base/result.ts';
import { type CatalogueCheck, checkCatalogue } from '../../catalogue/check.ts';
import { readOwnFacts } from '../../catalogue/own-facts.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import { readJsonFile } from '../json-file.ts';
import { asJson, done, type Outcome, refused, usage } from '../outcome.ts';
import { plainArguments } from '../plain-arguments.ts';
import { nameOf } from '../read-bytes.ts';
import { columns, counted, thousands } from './text.ts';

/** `prelude catalogue check [FILE]`: the shipped catalogue, another catalogue file, or a file of own facts. */
export async function checkCommand(args: readonly string[], json: boolean, catalogue: Catalogue): Promise<Outcome> {
  const given = plainArguments(args, 'catalogue check');
  if (!given.ok) return usage(given.error);
  const [path, ...rest] = given.value;
  if (rest.length > 0 || path === '') return usage('Give one file or none: prelude catalogue check [FILE]');
  if (path === undefined) return reportOn('The shipped catalogue', checkCatalogue(catalogue), json);
  const file = nameOf(path);
  if (/\.(csv|tsv)$/i.test(file))
    return usage(`${file}: is a table; read it with "prelude catalogue import ${file} --map …"`);
  const read = await readJsonFile(path);
  if (!read.ok) return refusedWith(file, read.error, json);
  if (isOwnFacts(read.value)) {
    const own = readOwnFacts(read.value, new Set(catalogue.programs.map(({ acgmeId }) => acgmeId)));
    if (!own.ok) return refusedWith(file, own.error, json);
    const programs = new Set(own.value.map(({ acgmeId }) => acgmeId)).size;
    if (json) return done(asJson({ sound: true, problems: [], counts: { facts: own.value.length, programs } }));
    return done(
      `${file}: ${counted(own.value.length, 'own fact')} of ${counted(programs, 'program')}, all well formed\n`,
    );
  }
  const other = readCatalogue(read.value);
  return other.ok ? reportOn(file, checkCatalogue(other.value), json) : refusedWith(file, other.error, json);
}

function isOwnFacts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'knownFacts' in value;
}

function refusedWith(file: string, problems: readonly Problem[], json: boolean): Outcome {
  return { ...refused(2, file, problems), out: json ? asJson({ sound: false, problems }) : '' };
}

function reportOn(name: string, { problems, counts }: CatalogueCheck, json: boolean): Outcome {
  if (problems.length > 0) return refusedWith(name, problems, json);
  if (json) return done(asJson({ sound: true, problems, counts }));
  const row = (count: number, what: string) => ['', thousands(count), what];
  const statuses = Object.entries(counts.factsByStatus).map(([status, count]) => row(count, status));
  const names = Object.entries(counts.factsByName).map(([fact, count]) => row(count, fact));
  return done(
    `${name}: every fact has a source, a date and a status; every id is well formed.\n` +
      columns([
        row(counts.programs, 'programs'),
        row(counts.programsWithoutCategorical, 'of them without a known categorical track'),
        row(counts.programsWithoutNrmpCode, 'without an NRMP code'),
        row(counts.programsWithoutFacts, 'without any fact'),
        row(counts.programsWithoutWebsite, 'without a website'),
        row(counts.programsWithoutPlace, 'without a place on the map'),
        row(counts.tracks, 'tracks'),
        row(counts.facts, 'facts'),
        row(counts.factsWithoutAddress, 'of them from a named list that cannot be linked'),
      ]) +
      `Facts by status\n${columns(statuses)}Facts by name\n${columns(names)}`,
  );
}
