import { type GeoProjection, geoAlbersUsa, geoConicEqualArea } from 'd3-geo';

/** Where the map's two drawings lie within its frame; sizes are those of the frame, angles degrees. */
export interface MapProjection {
  /** Albers' equal-area conic, with Alaska and Hawaii moved in below; it has no Puerto Rico. */
  readonly states: { readonly scale: number; readonly translate: readonly [number, number] };
  /** Puerto Rico in a box of its own, at a scale of its own. */
  readonly puertoRico: {
    readonly scale: number;
    readonly translate: readonly [number, number];
    readonly rotate: number;
    readonly parallels: readonly [number, number];
  };
}

type Point = readonly [x: number, y: number];

function statesProjection({ states: { scale, translate } }: Pick<MapProjection, 'states'>): GeoProjection {
  return geoAlbersUsa()
    .scale(scale)
    .translate([...translate]);
}

export function puertoRicoProjection({ puertoRico }: Pick<MapProjection, 'puertoRico'>): GeoProjection {
  const { scale, translate, rotate, parallels } = puertoRico;
  return geoConicEqualArea()
    .parallels([...parallels])
    .rotate([rotate, 0])
    .scale(scale)
    .translate([...translate]);
}

/** A place on the frame, or null where neither drawing holds it. */
export function placer(projection: MapProjection): (longitude: number, latitude: number) => Point | null {
  const states = statesProjection(projection);
  const puertoRico = puertoRicoProjection(projection);
  return (longitude, latitude) => {
    const isPuertoRico = longitude > -68 && longitude < -65 && latitude > 17 && latitude < 19;
    const [x, y] = (isPuertoRico ? puertoRico : states)([longitude, latitude]) ?? [];
    return x === undefined || y === undefined ? null : [x, y];
  };
}
