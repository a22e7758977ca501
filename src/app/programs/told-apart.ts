import type { Program } from '../../catalogue/program.ts';
import { placeOf } from '../words/place.ts';
import { grouped } from './grouped.ts';

/** What tells programs of one name apart, by ACGME id: the place, where two share that, too, the id; nothing for the rest. */
export function toldApart(programs: readonly Program[]): ReadonlyMap<string, string> {
  const apart = new Map<string, string>();
  for (const named of grouped(programs, ({ institution }) => institution).values()) {
    if (named.length === 1) continue;
    for (const there of grouped(named, placeOf).values())
      for (const program of there)
        apart.set(program.acgmeId, there.length === 1 ? placeOf(program) : `ACGME ${program.acgmeId}`);
  }
  return apart;
}
