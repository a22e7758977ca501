import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reason } from '../../loop/pick/result.ts';
import { Waterfall } from './Waterfall.tsx';
import { spanOf, waterfall } from './waterfall-steps.ts';

const of = (term: string, logOdds: number, source = 'a figure'): Reason => ({
  term,
  logOdds,
  sentence: `About ${term}`,
  source,
  date: '2026',
});
const REASONS = [
  of('gates', -0.051),
  of('size', -0.172),
  of('openness to IMGs', 0.276),
  of('score', 0.134),
  of('visa', 0.001),
  of('preliminary year', 0.409, 'assumed'),
  of('signal', 0.8),
  of('base', -4.089),
];

async function show(chance: number | null): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.style.width = '700px';
  document.body.replaceChildren(place);
  createRoot(place).render(<Waterfall steps={waterfall(REASONS, chance)} withChance={chance !== null} />);
  await expect.element(page.getByText('The same as a table, with sources')).toBeVisible();
  return place;
}

/** `−0.17` → −0.17; an empty cell is no number. */
function numberIn(cell: Element | null | undefined): number {
  const text = cell?.textContent ?? '';
  return text === '' ? Number.NaN : Number(text.replace('−', '-'));
}

it.each([0.0912, null])('draws in bars what the table says in numbers (chance %s)', async (chance) => {
  const place = await show(chance);
  const span = spanOf(waterfall(REASONS, chance));
  const bars = [...place.querySelectorAll('ol > li')];
  const rows = [...place.querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(REASONS.length + (chance === null ? 1 : 2));
  expect(bars).toHaveLength(rows.length);
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    const [change, total] = [numberIn(row.children[1]), numberIn(row.children[2])];
    const bar = bars[index];
    const track = bar?.querySelector('span:has(> .fill)')?.getBoundingClientRect() ?? new DOMRect();
    const drawn = bar?.querySelector('.fill')?.getBoundingClientRect() ?? new DOMRect();
    const levelAt = (x: number) => span.low + ((x - track.left) / track.width) * (span.high - span.low);
    expect(row.querySelector('th')?.textContent).toContain(
      bar?.firstElementChild?.textContent?.replace(' assumed', ''),
    );
    if (Number.isNaN(change)) {
      // Where it starts and where it ends: a mark on the line.
      expect(levelAt((drawn.left + drawn.right) / 2)).toBeCloseTo(total, 1);
      expect(numberIn(bar?.querySelector('b'))).toBe(total);
      if (index > 0) expect(Math.round(sum * 100)).toBe(Math.round(total * 100));
      sum = total;
      continue;
    }
    expect(Math.round((sum + change) * 100)).toBe(Math.round(total * 100));
    expect(numberIn(bar?.querySelector('b'))).toBe(change);
    expect(levelAt(drawn.left)).toBeCloseTo(Math.min(sum, total), 1);
    expect(levelAt(drawn.right)).toBeCloseTo(Math.max(sum, total), 1);
    sum = total;
  }
});

it('names what is assumed, and tells no chance where none may be told', async () => {
  const place = await show(null);
  expect(place.textContent).not.toMatch(/\d\s?%/);
  expect(place.textContent).not.toContain('Chance');
  const assumed = [...place.querySelectorAll('ol > li')].filter((one) => one.textContent.includes('assumed'));
  expect(assumed.map((one) => one.textContent)).toEqual([expect.stringContaining('About preliminary year')]);
});
