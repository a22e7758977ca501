import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { show } from '../../base/schema.ts';
import { seasonYearOn } from '../../network/leads/soap.ts';
import { seasonYearsAround } from '../../network/year/season-dates.ts';
import { exportBackup } from '../../workspace/backup.ts';
import { type CalendarAim, writeCalendar } from '../../workspace/exchange/write-calendar.ts';
import { writeMomentsCsv } from '../../workspace/exchange/write-moments-csv.ts';
import { writePeopleCsv } from '../../workspace/exchange/write-people-csv.ts';
import { writeVcards } from '../../workspace/exchange/write-vcards.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf } from '../read-bytes.ts';
import { loadSeason } from '../shipped.ts';
import { type Options, readOptions } from './options.ts';
import { readWorkspaceFile } from './workspace-file.ts';

const USAGE =
  'one workspace and a format: prelude workspace export WORKSPACE.json --as vcard|ics|csv|json [--version 4.0] [--of people|moments] [--titles discreet|full] [--on DATE] [--passphrase-file FILE]';

type Writer = (workspace: Workspace) => string | undefined;

/** `prelude workspace export`: to standard output. */
export async function exportCommand(args: readonly string[], json: boolean): Promise<Outcome> {
  const texts = ['as', 'of', 'version', 'titles', 'on', 'passphrase-file'];
  const options = readOptions(args, { texts }, { count: 1, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const writer = writerOf(options.value);
  if (typeof writer === 'string') return usage(writer);
  const [path = ''] = options.value.files;
  const name = nameOf(path);
  const read = await readWorkspaceFile(path, options.value.value('passphrase-file'));
  if (!read.ok) return refused(2, name, read.error);
  // What can be read is given; the rest is told.
  const left = linesOf(name, read.value.problems);
  const text = writer(read.value.workspace);
  if (text === undefined || text === '') {
    return {
      exit: 1,
      out: '',
      err: `${left}${name}: holds nothing that could be written as ${options.value.value('as')}\n`,
    };
  }
  const as = options.value.value('as');
  return done(json && as !== 'json' ? asJson({ as, text }) : text, left);
}

/** What writes the format that is asked for; a text says what is wrong with the question. */
function writerOf({ value }: Options): Writer | string {
  const [as, of, version] = [value('as'), value('of'), value('version')];
  const [titles, on] = [value('titles'), value('on')];
  if (of !== null && as !== 'csv') return '--of: only --as csv asks of what';
  if (version !== null && as !== 'vcard') return '--version: only --as vcard has versions';
  if ((titles !== null || on !== null) && as !== 'ics')
    return `--${titles === null ? 'on' : 'titles'}: only --as ics has a plan and titles`;
  switch (as) {
    case 'vcard':
      if (version !== null && version !== '3.0' && version !== '4.0')
        return `--version: ${show(version)} is not 3.0 or 4.0`;
      return (workspace) => writeVcards(workspace, version ?? '3.0');
    case 'ics':
      if (titles !== null && titles !== 'discreet' && titles !== 'full')
        return `--titles: ${show(titles)} is not discreet or full`;
      if (on !== null && !isPlainDate(on)) return `--on: ${show(on)} is not a date such as 2026-11-22`;
      if (on !== null && (on < '2000-01-01' || on > '2199-12-31'))
        return `--on: ${show(on)} is not between 2000-01-01 and 2199-12-31`;
      return (workspace) => writeCalendar(workspace, aimOn(on, titles ?? 'discreet'));
    case 'csv':
      if (of === null || of === 'people') return writePeopleCsv;
      return of === 'moments' ? writeMomentsCsv : `--of: ${show(of)} is not people or moments`;
    case 'json':
      return exportBackup;
    case null:
      return `Say which format: ${USAGE}`;
    default:
      return `--as: ${show(as)} is not one of vcard, ics, csv, json`;
  }
}

/** Suggestions and the Match's days as seen from that day; absent the one it is. */
function aimOn(on: PlainDate | null, titles: CalendarAim['titles']): CalendarAim {
  const now = new Date();
  const today = on ?? localDay(now);
  const season = loadSeason(seasonYearOn(today));
  const seasons = seasonYearsAround(today).flatMap((year) => {
    const read = loadSeason(year);
    return read.ok ? [read.value] : [];
  });
  return { today, now: now.getTime(), titles, season: season.ok ? season.value : null, seasons };
}

function localDay(now: Date): PlainDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
