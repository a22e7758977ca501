interface Placed {
  readonly key: string;
  readonly at: readonly [x: number, y: number];
}

const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Arrow = keyof typeof WAYS;

export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(WAYS, key);
}

/** How much a step sideways counts against one ahead. */
const SIDEWAYS = 2;

/** The place an arrow key leads to: the nearest one that lies rather that way than sideways; null at the edge. */
export function neighbour<P extends Placed>(places: readonly P[], from: P, arrow: Arrow): P | null {
  const [wayX, wayY] = WAYS[arrow];
  let [best, least]: [P | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const place of places) {
    const [dx, dy] = [place.at[0] - from.at[0], place.at[1] - from.at[1]];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (place.key === from.key || ahead <= 0 || aside > ahead * SIDEWAYS) continue;
    const way = ahead + aside * SIDEWAYS;
    if (way < least) [best, least] = [place, way];
  }
  return best;
}
