import { geoDistance } from 'd3-geo';
import type { Program } from './program.ts';

type Place = NonNullable<Program['place']>;

const EARTH_KM = 6371;
export const KM_PER_MILE = 1.609344;

/** The way between two cities as the crow flies. */
export function kilometres(from: Place, to: Place): number {
  return EARTH_KM * geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]);
}
