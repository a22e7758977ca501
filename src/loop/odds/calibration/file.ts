import type { Book } from '../book.ts';
import { type Draw, type OddsTable, writeOddsTable } from '../table.ts';
import { calibrate } from './calibrate.ts';
import { type Figures, targetsOf } from './figures.ts';

export interface CalibrationInput {
  readonly figures: Figures;
  /** The shipped catalogue, without anybody's own facts. */
  readonly book: Book;
  readonly sha256: (text: string) => string;
  readonly draws: number;
  readonly seed?: string;
}

export const SEED = 'prelude-1';

/** The calibrated table as the text of its file. Only the specialty's own figures are read: hold-outs cannot reach the fit. */
export function calibrateToFile({ figures, book, sha256, draws, seed = SEED }: CalibrationInput): string {
  const own = figures.specialty;
  const { base, draws: kept, tried } = calibrate(book, targetsOf(own), seed, draws);
  const table: OddsTable = {
    specialty: 'internal-medicine',
    seed,
    figuresHash: sha256(JSON.stringify(own)),
    catalogueHash: sha256(catalogueDigest(book)),
    tried,
    base: rounded(base),
    draws: kept.map(rounded),
  };
  const { draws: rows, stateEffects, ...head } = writeOddsTable(table);
  // One row a line: a later calibration is read as a difference, and stays small.
  const lines = (numbers: readonly (readonly number[])[]) =>
    `[\n${numbers.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},\n"draws":${lines(rows)},\n"stateEffects":${lines(stateEffects)}}\n`;
}

/** All that the calibration reads of the catalogue: openness and visas of every program, and its own limits. */
export function catalogueDigest({ programs, openness, facts }: Book): string {
  return JSON.stringify(
    programs.map(({ acgmeId, state }, index) => [
      acgmeId,
      state,
      openness[index],
      ['j1', 'h1b', 'employerH1b', 'scoreFloor', 'yearsLimit', 'attemptsLimit'].map((name) => {
        const known = facts[index]?.[name as keyof Book['facts'][number]];
        return known ? [known.value, known.fact.status] : null;
      }),
    ]),
  );
}

function rounded({ parameters, stateEffects }: Draw): Draw {
  const four = <T extends Readonly<Record<string, number>>>(values: T): T =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fourDigits(value)])) as unknown as T;
  return { parameters: four(parameters), stateEffects: four(stateEffects) };
}

function fourDigits(value: number): number {
  return Number(value.toPrecision(4)) + 0;
}
