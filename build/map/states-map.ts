import { type GeoPath, geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { puertoRicoProjection } from '../../src/app/programs/map/projection.ts';
import { STATE_NAMES } from '../../src/catalogue/state.ts';
import { areaOf, ringsOf, shortPath } from './short-path.ts';
import { thin } from './thin.ts';

type Named = Feature<Geometry, { readonly name?: string }>;
/** A file of us-atlas. */
export type Atlas = Topology<{ states: GeometryCollection<{ name?: string }> }>;

/** The frame and the projection in which us-atlas draws its states (its README). */
const FRAME = [975, 610] as const;
const STATES = { scale: 1300, translate: [487.5, 305] } as const;

/** Puerto Rico stands in the corner that no state reaches. */
const CORNER = [
  [872, 556],
  [962, 596],
] as const;
const PARALLELS = [17.8, 18.6] as const;
const MERIDIAN = 66.4;

/** Points nearer than this to the one before are left out; sizes of the frame. */
const STEP = 1.3;
/** Islands smaller than this (square units of the frame) are left out. */
const SMALLEST = 1.5;

/** The file of the map: a path for every state, and where cities have to be put. */
export function statesMap(states: Atlas, world: Atlas): Record<string, unknown> {
  const island = statesOf(world).find(({ properties }) => properties.name === 'Puerto Rico');
  if (island === undefined) throw new Error('us-atlas has no Puerto Rico');
  const fitted = geoConicEqualArea()
    .parallels([...PARALLELS])
    .rotate([MERIDIAN, 0])
    .fitExtent([[...CORNER[0]], [...CORNER[1]]], island);
  const puertoRico = {
    scale: Math.round(fitted.scale()),
    translate: fitted.translate().map((at) => Math.round(at * 10) / 10) as [number, number],
    rotate: MERIDIAN,
    parallels: PARALLELS,
  };
  const onFrame = geoPath(geoIdentity()).digits(1);
  const onIsland = geoPath(puertoRicoProjection({ puertoRico })).digits(1);
  const rows = [...statesOf(thinned(states)).map((state) => outline(state, onFrame)), outline(island, onIsland)];
  return {
    format: 'prelude-map',
    version: 1,
    credit:
      'States: us-atlas 3.0.1 (ISC licence), from the U.S. Census Bureau’s cartographic boundary files of 2017, public domain.',
    frame: FRAME,
    projection: { states: STATES, puertoRico },
    states: rows.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function statesOf(atlas: Atlas): readonly Named[] {
  return feature(atlas, atlas.objects.states).features;
}

const CODES = new Map(Object.entries(STATE_NAMES).map(([code, name]) => [name, code]));

function outline(state: Named, path: GeoPath) {
  const { name = '' } = state.properties;
  const code = CODES.get(name);
  if (code === undefined) throw new Error(`us-atlas draws ${name}, which is no state`);
  const [[left, top], [right, bottom]] = path.bounds(state);
  return { code, name, box: [Math.max(0, left), top, right, bottom].map(Math.round), path: tidy(path(state) ?? '') };
}

/** The same topology with fewer points. */
function thinned(atlas: Atlas): Atlas {
  const { transform, ...plain } = atlas;
  const lines = feature(atlas, {
    type: 'MultiLineString',
    arcs: atlas.arcs.map((_, index) => [index]),
  }) as Feature<MultiLineString>;
  return { ...plain, arcs: lines.geometry.coordinates.map((line) => thin(line, STEP) as [number, number][]) };
}

/** A path in tenths without rings that would be smaller than a dot, or lie beyond the frame's left edge (the last of the Aleutians). */
function tidy(path: string): string {
  const rings = ringsOf(path).filter((ring) => ring.some(([x]) => x > 0));
  const large = rings.filter((ring) => areaOf(ring) >= SMALLEST);
  return shortPath(large.length > 0 ? large : rings);
}
