import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'us-atlas/states-10m.json';
import albers from 'us-atlas/states-albers-10m.json';
import { expect, it } from 'vitest';
import catalogue from '../../data/catalogue/internal-medicine.json';
import shipped from '../../data/map/states.json';
import { placer } from '../../src/app/programs/map/projection.ts';
import { readMap } from '../../src/app/programs/map/read-map.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { STATE_NAMES } from '../../src/catalogue/state.ts';
import { ringsOf, shortPath } from './short-path.ts';
import { type Atlas, statesMap } from './states-map.ts';
import { thin } from './thin.ts';

const map = readMap(shipped);
const read = readCatalogue(catalogue);
const programs = read.ok ? read.value.programs : [];

it('is the file that ships', () => {
  expect(JSON.parse(JSON.stringify(statesMap(albers as Atlas, world as Atlas)))).toEqual(shipped);
});

it('draws every state of the catalogue, and credits whom it is from', () => {
  expect(new Set(map?.states.map(({ code }) => code))).toEqual(new Set(Object.keys(STATE_NAMES)));
  expect(map?.credit).toMatch(/us-atlas.*ISC.*Census Bureau.*public domain/);
});

it('puts every city into its own state', () => {
  if (map === null) throw new Error('the map could not be read');
  const put = placer(map.projection);
  const boxes = new Map(map.states.map(({ code, box }) => [code, box]));
  const { features } = feature(world as Atlas, (world as Atlas).objects.states);
  const shapes = new Map(features.map((state) => [state.properties.name, state]));
  let [placed, inside] = [0, 0];
  for (const { place, state, city } of programs) {
    if (place === null) continue;
    placed++;
    const at = put(place.longitude, place.latitude);
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.get(state) ?? [];
    expect(at, `${city}, ${state}`).not.toBeNull();
    const [x, y] = at ?? [0, 0];
    // Cities by the sea may lie a little off the simplified coast.
    expect(x > left - 3 && x < right + 3 && y > top - 3 && y < bottom + 3, `${city}, ${state}`).toBe(true);
    const shape = shapes.get(STATE_NAMES[state] ?? '');
    if (shape !== undefined && geoContains(shape, [place.longitude, place.latitude])) inside++;
  }
  expect(placed).toBe(690);
  expect(inside).toBeGreaterThan(placed * 0.98);
});

it('thins a line without moving its ends, and shortens a path without moving its points', () => {
  expect(
    thin(
      [
        [0, 0],
        [0.1, 0],
        [5, 0],
        [5.2, 0],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [5, 0],
    [5.2, 0],
  ]);
  expect(shortPath(ringsOf('M1,2L3.5,2L3.5,1Z'))).toBe('M10 20l25 0 0-10z');
});
