import catalogueJson from '../../../data/catalogue/internal-medicine.json' with { type: 'json' };
import figuresJson from '../../../data/odds/figures.json' with { type: 'json' };
import tableJson from '../../../data/odds/internal-medicine.json' with { type: 'json' };
import type { Result } from '../../base/result.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import { readFigures } from './calibration/figures.ts';
import { readOddsTable } from './table.ts';

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The files that ship, for tests. */
export const catalogue = must(readCatalogue(catalogueJson));
export const table = must(readOddsTable(tableJson));
export const figures = must(readFigures(figuresJson));
