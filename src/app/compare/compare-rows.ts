import { bestFact, type OwnFact } from '../../catalogue/facts.ts';
import { KM_PER_MILE, kilometres } from '../../catalogue/kilometres.ts';
import type { Program } from '../../catalogue/program.ts';
import { STATE_NAMES } from '../../catalogue/state.ts';
import type { ProgramView } from '../../loop/pick/program-view.ts';
import type { Interval, PickResult, Signal } from '../../loop/pick/result.ts';
import { standings } from '../../loop/pick/standing.ts';
import { gateInWords } from '../pick/gate-words.ts';
import { matchYears } from '../program/match-years.ts';
import { knownInWords, middleInWords, percent, percentRange, roughRange } from '../words/chance.ts';
import { dateInWords } from '../words/dates.ts';
import { factName, factValue, statusInWords } from '../words/facts.ts';

/** What is said of one program in one row. */
interface Cell {
  readonly text: string;
  /** How it is known and of when; empty for what is no fact of a source. */
  readonly status: string;
  readonly source: Program['source'] | null;
}

export interface Row {
  readonly label: string;
  /** One for each program, in their order. */
  readonly cells: readonly Cell[];
  /** The programs do not all say the same. */
  readonly differs: boolean;
}

export interface Compared {
  readonly programs: readonly Program[];
  readonly ownFacts: readonly OwnFact[];
  /** The list as it stands; null without one. */
  readonly result: PickResult | null;
  /** By ACGME id, as far as they are worked out. */
  readonly views: ReadonlyMap<string, ProgramView>;
  /** The program of the preliminary year, from which distances are told; null where it is not known. */
  readonly from: Program | null;
  /** Names of those the user knows there. */
  readonly people: (acgmeId: string) => readonly string[];
  readonly note: (acgmeId: string) => string;
  readonly isFavourite: (acgmeId: string) => boolean;
}

type Say = (program: Program) => Cell;

/** Every row, in the order of what decides most. */
export function compareRows(compared: Compared): readonly Row[] {
  const { programs, result, from } = compared;
  const said = SAID.map(([label, say]): readonly [string, Say] => [label, (program) => say(program, compared)]);
  const model = result === null ? [] : said;
  const rows: readonly (readonly [string, Say])[] = [
    ...model,
    ['Place', ({ city, state }) => own([city, STATE_NAMES[state] ?? state].filter((part) => part !== null).join(', '))],
    ...(from === null
      ? []
      : [[`From ${from.institution}`, (program: Program) => own(distance(from, program))] as const]),
    ...FACTS.map((name) => [factName(name), (program: Program) => fact(program, name, compared.ownFacts)] as const),
    ['Filled in the Match', series],
    ['Tracks', tracks],
    ['People you know there', ({ acgmeId }) => own(compared.people(acgmeId).join(', ') || 'nobody on record')],
    ['Favourite', ({ acgmeId }) => own(compared.isFavourite(acgmeId) ? 'yes' : 'no')],
    ['Your note', ({ acgmeId }) => own(compared.note(acgmeId) || 'none')],
  ];
  return rows.map(([label, say]) => {
    const cells = programs.map(say);
    return { label, cells, differs: new Set(cells.map(({ text }) => text)).size > 1 };
  });
}

const FACTS = [
  'program_type',
  'positions_pgy1',
  'img_share',
  'visa_j1',
  'visa_h1b',
  'employer_h1b_physician_positions',
  'step2ck_minimum',
  'max_years_since_graduation',
  'max_failed_attempts',
  'hospital_resident_fte',
] as const;

const SAID: readonly (readonly [string, (program: Program, compared: Compared) => Cell])[] = [
  ['In your list', standing],
  ['Interview, no signal', chanceWith('plain')],
  ['Interview, silver signal', chanceWith('silver')],
  ['Interview, gold signal', chanceWith('gold')],
  ['How much is known', known],
];

function own(text: string): Cell {
  return { text, status: '', source: null };
}

function standing(program: Program, { result, ownFacts }: Compared): Cell {
  if (result === null) return own('');
  const stands = standings(result).get(program.acgmeId);
  switch (stands?.in) {
    case 'list':
      return own(
        `yes, number ${stands.place} by worth, ${stands.signal === 'plain' ? 'no signal' : `${stands.signal} signal`}`,
      );
    case 'not chosen':
      return own(stands.alike === null ? `no, number ${stands.place} by worth` : 'no, but like one that is');
    case 'left out':
      return own('left out by you');
    case 'closed':
      return {
        text: `closed: ${gateInWords(stands.gate, program, ownFacts)}`,
        status: dateInWords(stands.date),
        source: sourceOf(stands.source),
      };
    case undefined:
      return own('not known');
  }
}

function sourceOf(source: string): Program['source'] {
  return source.startsWith('https://') ? { title: source, url: source } : { title: source, url: null };
}

function chanceWith(signal: Signal) {
  return ({ acgmeId }: Program, { views, result }: Compared): Cell => {
    const view = views.get(acgmeId);
    if (view === undefined) return own('…');
    const chance = view.interviewChance?.[signal];
    if (chance === undefined) return own('closed to you');
    return own(result?.summary.support === 'within' ? withMiddle(chance) : `roughly ${roughRange(chance)}`);
  };
}

function withMiddle(chance: Interval): string {
  return `${percentRange(chance)}, ${middleInWords(chance)}`;
}

function known({ acgmeId }: Program, { views }: Compared): Cell {
  const share = views.get(acgmeId)?.knownShare;
  return own(share === undefined ? '…' : `${knownInWords(share)} (${percent(share)})`);
}

function distance(from: Program, to: Program): string {
  if (from.acgmeId === to.acgmeId) return 'your own program';
  if (from.place === null || to.place === null) return 'not known';
  const km = kilometres(from.place, to.place);
  if (km < 1) return 'the same city';
  return `${Math.round(km / KM_PER_MILE).toLocaleString('en-US')} miles (${Math.round(km).toLocaleString('en-US')} km)`;
}

function fact(program: Program, name: string, ownFacts: readonly OwnFact[]): Cell {
  const best = bestFact(program, name, ownFacts);
  if (best === null) return own('not known');
  return {
    text: factValue(best),
    status: `${statusInWords(best.status)}, ${dateInWords(best.date)}`,
    source: best.source,
  };
}

function series(program: Program): Cell {
  const years = matchYears(program);
  const last = years.at(-1);
  if (last === undefined) return own('not published');
  const text = years.map(({ year, quota, filled }) => `${year}: ${filled ?? '?'} of ${quota ?? '?'}`).join('; ');
  return { text, status: statusInWords('official'), source: last.source };
}

function tracks({ tracks: all, source }: Program): Cell {
  const [first] = all;
  if (first === undefined) return own('not known');
  return {
    text: [...new Set(all.map(({ kind }) => kind))].join(', '),
    status: `seen ${dateInWords(first.date)}`,
    source,
  };
}
