import fc from 'fast-check';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { PickResult } from '../../loop/pick/result.ts';
import { ComparisonBars } from './ComparisonBars.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { Column } from './comparison.ts';

const interval = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0.005, max: 0.995, noNaN: true })))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high }));
const figures = fc.record({
  gain: interval,
  entered: fc.nat(99),
  left: fc.nat(99),
  summary: fc
    .record({
      matchChance: interval,
      expectedInterviews: interval,
      atLeastOneInterview: interval,
      support: fc.constantFrom('within' as const, 'below' as const, 'above' as const),
      applications: fc.nat(200),
      costUsd: fc.nat(9000),
      signals: fc.record({ gold: fc.nat(3), silver: fc.nat(12) }),
    })
    .map((summary) => summary as unknown as PickResult['summary']),
});
const columns: fc.Arbitrary<readonly Column[]> = fc.array(figures, { minLength: 1, maxLength: 4 }).map((all) =>
  all.map((one, place) => ({
    id: String(place),
    name: `List ${place}`,
    figures: place === 0 ? { ...one, gain: null } : one,
  })),
);

const percents = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const drawn = (element: Element | null, name: string) =>
  Number.parseFloat((element as HTMLElement).style.getPropertyValue(name));

/** A bar may end a hair beside the half that rounds the other way. */
const expectRounded = (told: number | undefined, at: number) =>
  expect(Math.abs((told ?? Number.NaN) - at)).toBeLessThanOrEqual(0.5 + 1e-6);

it('draws what the table says, and says no single number where the public figures do not reach', () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  fc.assert(
    fc.property(columns, (shown) => {
      flushSync(() =>
        root.render(
          <>
            <ComparisonBars columns={shown} />
            <ComparisonTable columns={shown} />
          </>,
        ),
      );
      const [chances, differences, interviews] = place.querySelectorAll('tbody tr');
      for (const [index, column] of shown.entries()) {
        const told = chances?.querySelectorAll('td')[index]?.textContent ?? '';
        const bar = place.querySelector(`[data-column="${column.id}"] [style]`);
        const [low, width] = [drawn(bar, '--low'), drawn(bar, '--width')];
        const numbers = percents(told);
        if (column.figures?.summary.support === 'within') {
          expectRounded(numbers[0], low);
          expectRounded(numbers.at(-1), drawn(bar, '--at'));
          // A bar is never thinner than can be seen.
          if (width > 1.2) expectRounded(numbers.at(-2), low + width);
        } else {
          const [from, to] = numbers.length === 2 ? numbers : [0, numbers[0]];
          expect([Math.round(low), Math.round(low + width)]).toEqual([from, to]);
          expect(told).not.toContain('about');
          expect(interviews?.querySelectorAll('td')[index]?.textContent).toMatch(/^roughly \d+ to \d+$/);
          if (index > 0) expect(differences?.querySelectorAll('td')[index]?.textContent).not.toMatch(/\d/);
        }
      }
    }),
    { numRuns: 60 },
  );
  root.unmount();
});
