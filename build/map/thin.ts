type Point = readonly number[];

/**
 * A line without the points that lie nearer than `step` to the one kept before; both ends stay. Lines that two states
 * share are thinned once for both, so that borders still fit.
 */
export function thin(line: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  let [lastX = Number.NaN, lastY = Number.NaN] = [];
  for (const [index, point] of line.entries()) {
    const [x = 0, y = 0] = point;
    const isEnd = index === 0 || index === line.length - 1;
    if (!isEnd && Math.hypot(x - lastX, y - lastY) < step) continue;
    kept.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return kept;
}
