import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { costOf } from '../../../loop/pick/fees.ts';
import { BudgetChart } from './BudgetChart.tsx';
import { BudgetTable } from './BudgetTable.tsx';
import { budgetRows, rowOf } from './budget-rows.ts';
import { feeSteps } from './fee-steps.ts';
import '../../tokens.css';
import '../../base.css';

const FEES = [{ first: 30, usd: 11 }, { usd: 30 }];
const MOST = 120;
const curve = Array.from({ length: MOST + 1 }, (_, applications) => {
  const median = 0.8 * (1 - Math.exp(-applications / 40));
  const matchChance = { low: median * 0.8, median, high: median * 1.1 };
  return { applications, costUsd: costOf(applications, FEES), matchChance, gainOfTen: matchChance };
});

async function show(support: 'within' | 'below', most = MOST) {
  const steps = feeSteps(FEES);
  const own = Math.min(43, most);
  const rows = budgetRows({ curve, most, applications: own, steps, support });
  const point = curve[own];
  if (point === undefined) throw new Error('no such point');
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(
    <>
      <BudgetChart
        rows={rows}
        steps={steps}
        most={most}
        least={1}
        costOf={(length) => costOf(length, FEES)}
        chosen={rowOf(support)(point)}
        onMove={() => {}}
        onStep={() => {}}
        onHold={() => {}}
      />
      <BudgetTable rows={rows} own={own} />
    </>,
  );
  await expect.element(page.getByRole('table')).toBeVisible();
  return place;
}

/** What a straight scale through the labelled ticks says at a place on the screen. */
function scaleBy(place: HTMLElement, kind: 'chance' | 'programs') {
  const ticks = [...place.querySelectorAll<HTMLElement>(`[data-tick="${kind}"]`)].map((tick) => {
    const { top, left, width, height } = tick.getBoundingClientRect();
    return { at: kind === 'chance' ? top + height / 2 : left + width / 2, value: Number.parseInt(tick.innerText, 10) };
  });
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('no scale');
  return (at: number) => first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value);
}

/** The corners of a drawn path, where they are on the screen. */
function cornersOf(place: HTMLElement, mark: string) {
  const path = place.querySelector(`[data-mark="${mark}"]`);
  const svg = path?.closest('svg');
  if (!path || !svg) throw new Error(`no ${mark}`);
  const box = svg.getBoundingClientRect();
  return [...(path.getAttribute('d') ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({
    x: box.left + (Number(x) / 100) * box.width,
    y: box.top + (Number(y) / 100) * box.height,
  }));
}

function tableOf(place: HTMLElement) {
  return [...place.querySelectorAll('tbody tr')].map((row) => {
    const [programs = '', cost = '', chance = ''] = [...row.children].map(({ textContent }) => textContent ?? '');
    const numbers = chance.replaceAll('under 1', '0').match(/\d+/g)?.map(Number) ?? [];
    return { programs: Number.parseInt(programs, 10), cost, numbers };
  });
}

it('draws the numbers of the table', async () => {
  const place = await show('within');
  const [chanceAt, programsAt] = [scaleBy(place, 'chance'), scaleBy(place, 'programs')];
  const rows = tableOf(place);
  const middle = cornersOf(place, 'middle');
  const band = cornersOf(place, 'band');
  expect(rows.length).toBeGreaterThan(20);
  expect(middle).toHaveLength(rows.length);
  expect(band).toHaveLength(2 * rows.length);
  for (const [at, { programs, numbers }] of rows.entries()) {
    const [low = 0, high = 0, median = 0] = numbers.length === 3 ? numbers : [numbers[0], numbers[0], numbers[1]];
    const corners = { median: middle[at], high: band[at], low: band[2 * rows.length - 1 - at] };
    for (const [name, value] of Object.entries({ low, high, median })) {
      const corner = corners[name as keyof typeof corners];
      expect(programsAt(corner?.x ?? Number.NaN)).toBeCloseTo(programs, 0);
      expect(Math.abs(chanceAt(corner?.y ?? Number.NaN) - value), `${name} of ${programs}`).toBeLessThan(1);
    }
  }
  const cost = rows.find(({ programs }) => programs === 43)?.cost;
  expect(cost).toBe('$720');
  await expect.element(page.getByText('From the 31st on, each costs $30', { exact: true })).toBeVisible();
});

it('says on the slider what it stands at', async () => {
  const place = await show('within');
  const slider = page.getByRole('slider', { name: 'Slide for a shorter or longer list' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '43 programs, $720, chance 42 to 58 per cent');
  const [{ left, width, height } = { left: 0, width: 0, height: 0 }] = [slider.element().getBoundingClientRect()];
  expect(height).toBeGreaterThanOrEqual(44);
  // The native thumb, half of it beyond each end, stands at its number.
  const thumb = left + 22 + ((43 - 1) / (MOST - 1)) * (width - 44);
  expect(scaleBy(place, 'programs')(thumb)).toBeCloseTo(43, 0);
});

it('draws and tells no single number where the public figures do not reach', async () => {
  const place = await show('below');
  expect(place.querySelector('[data-mark="middle"]')).toBeNull();
  for (const { programs, numbers } of tableOf(place)) {
    expect(
      numbers.filter((number) => number % 5 !== 0),
      `${programs} programs`,
    ).toEqual([]);
  }
  expect(place.textContent).not.toContain('about');
});

it('names whole programs along the axis, few as they are', async () => {
  const place = await show('within', 2);
  const named = [...place.querySelectorAll('[data-tick="programs"]')].map(({ textContent }) => textContent);
  expect(named).toEqual(['0', '1', '2']);
});
