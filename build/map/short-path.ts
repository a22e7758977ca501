/** Points of a path `M1,2L3,4Z…`, ring by ring. */
export function ringsOf(path: string): readonly (readonly (readonly [x: number, y: number])[])[] {
  return path.split('M').flatMap((ring) => {
    const points = ring.match(/-?[\d.]+,-?[\d.]+/g)?.map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x, y] as const;
    });
    return points === undefined ? [] : [points];
  });
}

/** The same rings as a path of steps in whole tenths from point to point, which takes half the room. */
export function shortPath(rings: ReturnType<typeof ringsOf>): string {
  return rings
    .map((ring) => {
      let [atX, atY] = [0, 0];
      const steps = ring.map(([x, y], index) => {
        const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)];
        const [dx, dy] = [nextX - atX, nextY - atY];
        [atX, atY] = [nextX, nextY];
        return index > 0 && dx === 0 && dy === 0
          ? ''
          : `${index === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      });
      return `M${steps.join('').trimStart()}z`;
    })
    .join('');
}

/** Square units that a ring encloses. */
export function areaOf(ring: readonly (readonly [x: number, y: number])[]): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
