import type { Box } from './read-map.ts';

/** Regions of the Census Bureau; Puerto Rico belongs to none. */
export const REGIONS = {
  northeast: ['Northeast', ['CT', 'ME', 'MA', 'NH', 'NJ', 'NY', 'PA', 'RI', 'VT']],
  midwest: ['Midwest', ['IA', 'IL', 'IN', 'KS', 'MI', 'MN', 'MO', 'ND', 'NE', 'OH', 'SD', 'WI']],
  south: [
    'South',
    ['AL', 'AR', 'DC', 'DE', 'FL', 'GA', 'KY', 'LA', 'MD', 'MS', 'NC', 'OK', 'SC', 'TN', 'TX', 'VA', 'WV'],
  ],
  west: ['West', ['AK', 'AZ', 'CA', 'CO', 'HI', 'ID', 'MT', 'NM', 'NV', 'OR', 'UT', 'WA', 'WY']],
} as const satisfies Readonly<Record<string, readonly [name: string, states: readonly string[]]>>;
export type RegionId = keyof typeof REGIONS;

export function isRegion(view: string): view is RegionId {
  return Object.hasOwn(REGIONS, view);
}

/** Each step closer shows half as much each way. */
export const MOST_CLOSER = 3;
const MARGIN = 0.06;
/** As close as the outlines and the cities' coordinates bear, in units of the frame. */
const NARROWEST = 20;

type Point = readonly [x: number, y: number];

/**
 * The part of the frame to be seen: what holds all boxes with a margin, as wide to high as the frame; `closer` steps
 * nearer, with `middle` in the middle.
 */
export function viewBox(boxes: readonly Box[], frame: Point, closer = 0, middle: Point | null = null): Box {
  const [width, height] = frame;
  if (boxes.length === 0) return [0, 0, width, height];
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([, , x]) => x));
  const bottom = Math.max(...boxes.map(([, , , y]) => y));
  const room = 1 + 2 * MARGIN;
  const fitting = Math.max((right - left) * room, ((bottom - top) * room * width) / height, NARROWEST * 2 ** closer);
  const wide = Math.min(fitting, width) / 2 ** closer;
  const high = (wide * height) / width;
  const [x, y] = middle !== null && closer > 0 ? middle : [(left + right) / 2, (top + bottom) / 2];
  return [within(x - wide / 2, width - wide), within(y - high / 2, height - high), wide, high];
}

function within(start: number, most: number): number {
  return Math.min(Math.max(0, start), most);
}
