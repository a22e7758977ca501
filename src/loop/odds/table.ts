import * as z from 'zod/mini';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { readWith } from '../../base/schema.ts';
import { PARAMETER_NAMES, type ParameterName, type Parameters } from './parameters.ts';

/** Log odds by state (USPS code); a state that is not in it has none. */
export type StateEffects = Readonly<Record<string, number>>;

export interface Draw {
  readonly parameters: Parameters;
  readonly stateEffects: StateEffects;
}

/** The calibrated model of one specialty: a base fit and parameter draws that fit the public figures alike. */
export interface OddsTable {
  readonly specialty: string;
  readonly seed: string;
  /** SHA-256 of the published figures, and of the catalogue's facts, that the calibration read. */
  readonly figuresHash: string;
  readonly catalogueHash: string;
  /** How many draws were made for the ones kept; the others did not fit. */
  readonly tried: number;
  readonly base: Draw;
  readonly draws: readonly Draw[];
}

const numbers = z.array(z.number());

const tableSchema = z.object({
  format: z.literal('prelude-odds'),
  version: z.literal(1),
  specialty: z.string(),
  seed: z.string(),
  figuresHash: z.string(),
  catalogueHash: z.string(),
  tried: z.int(),
  parameters: z.array(z.string()),
  states: z.array(z.string()),
  base: numbers,
  draws: z.array(numbers),
  /** One row a draw, one column a state. */
  stateEffects: z.array(numbers),
});

export type OddsFile = z.infer<typeof tableSchema>;

/** Reads the calibration's file (data/odds/internal-medicine.json). */
export function readOddsTable(json: unknown): Result<OddsTable> {
  const read = readWith(tableSchema, json);
  if (!read.ok) return read;
  const file = read.value;
  const missing = PARAMETER_NAMES.filter((name) => !file.parameters.includes(name));
  if (missing.length > 0) {
    return err([problem('parameters', `${missing.join(', ')} is missing; run npm run calibrate again`)]);
  }
  const rows = [file.base, ...file.draws];
  const short = rows.findIndex((row) => row.length !== file.parameters.length);
  if (short !== -1) {
    const at = short === 0 ? 'base' : `draws[${short - 1}]`;
    return err([problem(at, `has ${rows[short]?.length} numbers for ${file.parameters.length} parameters`)]);
  }
  if (file.draws.length === 0) return err([problem('draws', 'is empty')]);
  const odd = file.draws.findIndex((_, index) => file.stateEffects[index]?.length !== file.states.length);
  if (odd !== -1) return err([problem(`stateEffects[${odd}]`, 'does not have one number a state')]);
  const { specialty, seed, figuresHash, catalogueHash, tried } = file;
  return ok({
    specialty,
    seed,
    figuresHash,
    catalogueHash,
    tried,
    base: { parameters: byName(file.parameters, file.base), stateEffects: {} },
    draws: file.draws.map((row, index) => ({
      parameters: byName(file.parameters, row),
      stateEffects: Object.fromEntries(file.states.map((state, k) => [state, file.stateEffects[index]?.[k] ?? 0])),
    })),
  });
}

/** The file's form of a table; numbers are kept as they are. */
export function writeOddsTable(table: OddsTable): OddsFile {
  const states = Object.keys(table.draws[0]?.stateEffects ?? {});
  const row = ({ parameters }: Draw) => PARAMETER_NAMES.map((name) => parameters[name]);
  const { specialty, seed, figuresHash, catalogueHash, tried } = table;
  return {
    format: 'prelude-odds',
    version: 1,
    specialty,
    seed,
    figuresHash,
    catalogueHash,
    tried,
    parameters: [...PARAMETER_NAMES],
    states,
    base: row(table.base),
    draws: table.draws.map(row),
    stateEffects: table.draws.map(({ stateEffects }) => states.map((state) => stateEffects[state] ?? 0)),
  };
}

function byName(names: readonly string[], row: readonly number[]): Parameters {
  const values = new Map(names.map((name, index) => [name, row[index] as number]));
  const read = (name: ParameterName): number => values.get(name) as number;
  return Object.fromEntries(PARAMETER_NAMES.map((name) => [name, read(name)])) as Record<ParameterName, number>;
}
