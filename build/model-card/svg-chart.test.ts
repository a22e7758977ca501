import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chart, type Panel } from './svg-chart.ts';

const panel = (points: readonly (readonly [number, number])[]): Panel => ({
  heading: 'share < of "all" & more',
  x: { label: 'x', min: 0, max: 10, ticks: [0, 5, 10] },
  y: { label: '', min: 0, max: 100, ticks: [0, 50, 100], unit: ' %' },
  layers: [
    { kind: 'band', name: 'draws', edges: points.map(([x, y]) => [x, y - 1, y + 1]) },
    { kind: 'line', name: 'model', tone: 'model', dashed: true, points },
    { kind: 'marks', name: 'public', tone: 'published', shape: 'circle', points },
    { kind: 'bars', name: 'bars', width: 1, points },
  ],
});

const points = fc.array(
  fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 1, max: 99, noNaN: true })),
  {
    minLength: 1,
    maxLength: 15,
  },
);

it('draws every mark inside the picture, the higher the larger', () => {
  fc.assert(
    fc.property(points, (of) => {
      const text = chart('t', 'd', [panel(of), panel(of)]);
      const height = Number(/viewBox="0 0 680 (\d+)"/.exec(text)?.[1]);
      // The first circle is the legend's.
      const drawn = [...text.matchAll(/<circle class="published-fill" cx="([\d.]+)" cy="([\d.]+)"/g)].slice(1);
      expect(drawn).toHaveLength(2 * of.length);
      for (const [, cx, cy] of drawn) {
        expect(Number(cx) > 0 && Number(cx) < 680).toBe(true);
        expect(Number(cy) > 0 && Number(cy) < height).toBe(true);
      }
      for (const [k, [, y]] of of.entries()) {
        const next = of[k + 1];
        if (next && next[1] > y + 1) expect(Number(drawn[k + 1]?.[2])).toBeLessThan(Number(drawn[k]?.[2]));
      }
    }),
    { numRuns: 50 },
  );
});

it('has a title and words for those who cannot see it, reads in light and dark, and needs nothing from elsewhere', () => {
  const text = chart('Title & more', 'What it shows', [panel([[1, 2]])]);
  expect(text).toContain('<title id="t">Title &amp; more</title>');
  expect(text).toContain('<desc id="d">What it shows</desc>');
  expect(text).toContain('prefers-color-scheme:dark');
  expect(text).toContain('share &lt; of &quot;all&quot; &amp; more');
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|url\(/);
});
