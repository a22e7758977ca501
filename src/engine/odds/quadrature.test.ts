import { describe, expect, it } from 'vitest';
import { gaussHermite } from './quadrature.ts';

const mean = (n: number, f: (z: number) => number) => {
  const { nodes, weights } = gaussHermite(n);
  return nodes.reduce((sum, z, k) => sum + (weights[k] ?? 0) * f(z), 0);
};

describe('Gauss–Hermite quadrature', () => {
  it('has the known three nodes: 0 and ±√3 with weights 2/3 and 1/6', () => {
    const { nodes, weights } = gaussHermite(3);
    for (const [k, value] of [-Math.sqrt(3), 0, Math.sqrt(3)].entries()) expect(nodes[k]).toBeCloseTo(value, 12);
    for (const [k, value] of [1 / 6, 2 / 3, 1 / 6].entries()) expect(weights[k]).toBeCloseTo(value, 12);
  });

  it.each([1, 2, 3, 5, 7, 9, 15, 20])('with %i nodes is exact for the moments of degree 2n − 1 and below', (n) => {
    let moment = 1;
    for (let degree = 0; degree < 2 * n; degree++) {
      // E[Z^2k] = (2k − 1)!!, odd moments vanish.
      if (degree > 0 && degree % 2 === 0) moment *= degree - 1;
      const expected = degree % 2 === 0 ? moment : 0;
      const scale = Math.max(1, Math.abs(moment));
      expect(mean(n, (z) => z ** degree / scale)).toBeCloseTo(expected / scale, 9);
    }
  });

  it('gives E[e^Z] = √e', () => {
    expect(mean(15, Math.exp)).toBeCloseTo(Math.sqrt(Math.E), 9);
  });
});
