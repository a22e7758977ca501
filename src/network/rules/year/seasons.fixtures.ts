import file2026 from '../../../../data/seasons/2026.json';
import file2027 from '../../../../data/seasons/2027.json';
import type { Season } from '../../../catalogue/season.ts';
import { seasonFor } from '../../../catalogue/seasons.ts';

function season(year: number): Season {
  const read = seasonFor(year, [file2026, file2027]);
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

/** The season that is matched in March 2027; its rank list's deadline was not found. */
export const season2027 = season(2027);
/** All its days are known. */
export const season2026 = season(2026);
/** Nothing but Match Week is known. */
export const season2029 = season(2029);
