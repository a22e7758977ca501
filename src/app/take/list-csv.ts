import type { Program } from '../../catalogue/program.ts';
import type { Interval, Listed, PickResult } from '../../loop/pick/result.ts';
import { type Standing, standings } from '../../loop/pick/standing.ts';
import { writeTable } from '../../workspace/exchange/table/write-table.ts';
import { gateInWords } from '../pick/gate-words.ts';
import { isFavourite } from '../pick/parts/is-favourite.ts';
import type { Session } from '../session/session.ts';
import { percent } from '../words/chance.ts';

export interface CsvInput {
  readonly result: PickResult;
  /** The catalogue by ACGME id. */
  readonly programs: ReadonlyMap<string, Program>;
  readonly session: Pick<Session, 'marks' | 'notes' | 'ownFacts' | 'profile'>;
  /** Every program of the catalogue with its standing, not the list alone. */
  readonly all: boolean;
}

/** One line of the table. */
interface Row {
  readonly acgmeId: string;
  readonly standing: Standing;
  /** Null for a program that is not in the list. */
  readonly listed: Listed | null;
}

/** The list, or all programs, for a spreadsheet of the user's own: in order of worth, with notes and marks. */
export function listCsv(input: CsvInput): string {
  const { result, all } = input;
  const listed = new Map(result.list.map((program) => [program.acgmeId, program]));
  const rows: readonly Row[] = [...standings(result)].flatMap(([acgmeId, standing]) =>
    all || standing.in === 'list' ? [{ acgmeId, standing, listed: listed.get(acgmeId) ?? null }] : [],
  );
  const columns = COLUMNS.filter(([name]) => all || !OF_ALL.has(name));
  return writeTable([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row, input)))]);
}

type Cell = (row: Row, input: CsvInput) => string;

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['Place', ({ standing }) => ('place' in standing ? String(standing.place) : '')],
  ['Standing', ({ standing }) => STANDINGS[standing.in]],
  ['Why', (row, input) => whyOf(row, input)],
  ['Program', ({ acgmeId }, { programs }) => programs.get(acgmeId)?.institution ?? ''],
  ['City', ({ acgmeId }, { programs }) => programs.get(acgmeId)?.city ?? ''],
  ['State', ({ acgmeId }, { programs }) => programs.get(acgmeId)?.state ?? ''],
  ['ACGME id', ({ acgmeId }) => acgmeId],
  ['NRMP code', ({ acgmeId }, { programs }) => programs.get(acgmeId)?.nrmpCode ?? ''],
  ['Signal', ({ listed }) => (listed === null || listed.signal === 'plain' ? '' : listed.signal)],
  ['Band', ({ listed }) => listed?.band ?? ''],
  ['Chance of an interview, low (%)', chance('low')],
  ['Chance of an interview, middle (%)', chance('median')],
  ['Chance of an interview, high (%)', chance('high')],
  ['Known of it (%)', ({ listed }) => (listed === null ? '' : String(Math.round(listed.knownShare * 100)))],
  ['Your mark', ({ acgmeId }, { session }) => MARKS[session.marks.get(acgmeId) ?? 'none']],
  ['Favourite', ({ acgmeId }, { session }) => (isFavourite(session, acgmeId) ? 'yes' : '')],
  ['Your note', ({ acgmeId }, { session }) => session.notes.get(acgmeId)?.note ?? ''],
  ['Website', ({ acgmeId }, { programs }) => programs.get(acgmeId)?.website ?? ''],
];
/** In the list they would say the same in every row. */
const OF_ALL: ReadonlySet<string> = new Set(['Standing', 'Why']);

const STANDINGS = {
  list: 'in your list',
  'not chosen': 'not chosen',
  'left out': 'left out by you',
  closed: 'closed to you',
} as const;

const MARKS = { pinned: 'kept', excluded: 'left out', applied: 'applied', none: '' } as const;

/** Whole per cents, as fine as the model allows and as the screens say them; outside of what the data support, none. */
function chance(of: keyof Interval): Cell {
  return ({ listed }, { result }) =>
    listed === null || result.summary.support !== 'within'
      ? ''
      : percent(listed.interviewChance[of]).replace(/\s*%$/, '');
}

function whyOf({ acgmeId, standing }: Row, { programs, session }: CsvInput): string {
  if (standing.in === 'not chosen') return standing.reason;
  return standing.in === 'closed' ? gateInWords(standing.gate, programs.get(acgmeId), session.ownFacts) : '';
}
