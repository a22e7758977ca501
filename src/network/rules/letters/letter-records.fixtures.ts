import type { Season } from '../../../catalogue/season.ts';
import { loadSeason } from '../../../cli/shipped.ts';
import type { RecordChange } from '../../records/change.ts';
import type { Letter } from '../../records/letter.ts';
import { lopez } from '../mentors/mentor-records.fixtures.ts';
import { has } from '../rule-check.fixtures.ts';

/** Applications open on 2 September 2026, programs begin to read on the 23rd. */
export const season: Season = seasonOf(2027);

function seasonOf(year: number): Season {
  const read = loadSeason(year);
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

export function letterWith(values: Letter, id = 'l'): RecordChange {
  return has('letter', id, { person: 'p', ...values });
}

/** Dr. Lopez and a letter. */
export function lettered(values: Letter): readonly RecordChange[] {
  return [lopez, letterWith(values)];
}
