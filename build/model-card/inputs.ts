import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, type Result } from '../../src/base/result.ts';
import type { Catalogue } from '../../src/catalogue/program.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import type { Season } from '../../src/catalogue/season.ts';
import { seasonFor } from '../../src/catalogue/seasons.ts';
import { type Book, openBook } from '../../src/loop/odds/book.ts';
import { type Figures, readFigures } from '../../src/loop/odds/calibration/figures.ts';
import { type OddsTable, readOddsTable } from '../../src/loop/odds/table.ts';
import { type Profile, readProfile } from '../../src/loop/profile.ts';

export interface SampleProfile {
  readonly letter: 'a' | 'b' | 'c';
  readonly file: string;
  readonly words: string;
  readonly profile: Profile;
}

/** All that the card is made of: shipped files, no clock, no network. */
export interface CardInputs {
  readonly figures: Figures;
  readonly table: OddsTable;
  readonly catalogue: Catalogue;
  readonly book: Book;
  readonly season: Season;
  readonly profiles: readonly SampleProfile[];
  /** SHA-256 of the bytes of each file, by its path. */
  readonly hashes: ReadonlyMap<string, string>;
}

export const ODDS_FILE = 'data/odds/internal-medicine.json';
export const FIGURES_FILE = 'data/odds/figures.json';
const CATALOGUE_FILE = 'data/catalogue/internal-medicine.json';

const PROFILES = [
  ['a', 'non-us-j1-246.json', 'non-US, J-1, Step 2 CK 246, 5 years, 6 months in the US, preliminary year'],
  ['b', 'us-img-232-one-attempt.json', 'US IMG, 232, one failed attempt, 5 years'],
  ['c', 'non-us-h1b-259.json', 'non-US, H-1B only, 259, Step 3 passed, 8 years'],
] as const;

/** Throws an Error with one line where a shipped file is damaged. */
export function readInputs(root: string): CardInputs {
  const hashes = new Map<string, string>();
  const read = <T>(path: string, parse: (json: unknown) => Result<T>): T => {
    const bytes = readFileSync(join(root, path));
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
    const result = parse(JSON.parse(bytes.toString('utf8')));
    if (result.ok) return result.value;
    throw new Error(result.error.map((problem) => describeProblem(path, problem)).join('; '));
  };
  const catalogue = read(CATALOGUE_FILE, readCatalogue);
  const profiles = PROFILES.map(([letter, name, words]) => {
    const file = `samples/profiles/${name}`;
    return { letter, file, words, profile: read(file, readProfile) };
  });
  const year = profiles[0]?.profile.season ?? 0;
  return {
    figures: read(FIGURES_FILE, readFigures),
    table: read(ODDS_FILE, readOddsTable),
    catalogue,
    book: openBook(catalogue),
    season: read(`data/seasons/${year}.json`, (json) => seasonFor(year, [json])),
    profiles,
    hashes,
  };
}
