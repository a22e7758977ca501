import catalogueJson from '../../data/catalogue/internal-medicine.json' with { type: 'json' };
import oddsJson from '../../data/odds/internal-medicine.json' with { type: 'json' };
import season2026 from '../../data/seasons/2026.json' with { type: 'json' };
import season2027 from '../../data/seasons/2027.json' with { type: 'json' };
import type { Result } from '../base/result.ts';
import type { Catalogue } from '../catalogue/program.ts';
import { readCatalogue } from '../catalogue/read.ts';
import type { Season } from '../catalogue/season.ts';
import { seasonFor } from '../catalogue/seasons.ts';
import { type OddsTable, readOddsTable } from '../loop/odds/table.ts';

/** The files that ship with the program; a broken one is a fault of the program, not of its user. */
export function loadCatalogue(): Catalogue {
  return sound(readCatalogue(catalogueJson));
}

export function loadOdds(): OddsTable {
  return sound(readOddsTable(oddsJson));
}

export function loadSeason(season: number): Result<Season> {
  return seasonFor(season, [season2026, season2027]);
}

function sound<T>(read: Result<T>): T {
  if (read.ok) return read.value;
  throw new Error(`a shipped file is damaged: ${read.error[0]?.at} ${read.error[0]?.message}`);
}
