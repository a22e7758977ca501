import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { goTo, listIsReady, openOn } from './walk.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Slide for a shorter or longer list' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const soon = { timeout: 30_000 };

test('the budget moves by keyboard, the list follows at once and then exactly, and undo brings it back', async ({
  page,
}) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/j1-246/pick');
  await listIsReady(page);
  const budget = page.getByRole('region', { name: 'How many programs' });
  const list = page.getByRole('region', { name: 'The list' });
  await expect(budget.getByText('From the 31st on, each costs $30', { exact: true })).toBeVisible();
  await slider(page).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^34 programs, \$450, chance \d+ to \d+ per cent$/);
  const coming = list.locator('h3', { hasText: 'Would come in 4' }).locator('..').locator('li b');
  await expect(coming).toHaveCount(4);
  const names = await coming.allInnerTexts();
  await expect(budget.getByText('4 more:')).toBeVisible();

  await expect(heading(page)).toHaveText('Your 34 applications', soon);
  await listIsReady(page);
  await expect(coming).toHaveCount(0);
  for (const name of names) await expect(list.locator('summary', { hasText: name }).first()).toBeAttached();
  await expect(page.getByText('Your list: 34 programs, $450.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page)).toHaveText('Your 30 applications', soon);
  await expect(slider(page)).toHaveValue('30');

  await slider(page).focus();
  await page.keyboard.press('PageDown');
  await expect(slider(page)).toHaveValue('20');
  await expect(list.getByText('would leave')).toHaveCount(10);
  await expect(heading(page)).toHaveText('Your 20 applications', soon);
  await expect(list.getByText('would leave')).toHaveCount(0);
  await goTo(page, '/sample/j1-246/profile');
  await expect(page.getByLabel('At most')).toHaveValue('20');
});

/** Keeps how far the list has stood below the heading of the budget: one distance where nothing has moved it. */
async function watchTheList(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const distances = new Set<number>();
    Object.assign(window, { distances });
    const look = () => {
      const [budget, list] = ['budget', 'list'].map((id) => document.getElementById(id)?.getBoundingClientRect().top);
      if (budget !== undefined && list !== undefined) distances.add(Math.round(list - budget));
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(window as unknown as { distances: Set<number> }).distances]);
}

test('the chart holds what its table says, and more of Pick is one link away', async ({ page }) => {
  await asOnAPhone(page);
  const distances = await watchTheList(page);
  await openOn(page, '/sample/us-img-232/pick');
  await listIsReady(page);
  const budget = page.getByRole('region', { name: 'How many programs' });
  // Worked out once it is on the screen.
  await budget.getByRole('heading', { name: 'One more signal' }).scrollIntoViewIfNeeded();
  await expect(budget.getByText(/^One more gold: .*point/)).toBeVisible(soon);
  await expect(budget.getByText(/^One more silver: .*point/)).toBeVisible();
  expect(await distances()).toHaveLength(1);
  await budget.getByText('The same as a table').click();
  const rows = budget.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const corners = await budget.locator('[data-mark="middle"]').evaluate((path) => {
    return [...(path.getAttribute('d') ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(([, , y]) => 100 - Number(y));
  });
  const middles = (await rows.locator('td:last-child span').allInnerTexts()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  );
  expect(middles.length).toBeGreaterThan(20);
  expect(corners).toHaveLength(middles.length);
  // The axis is the same for all of them: the last one gives its scale.
  const scale = (middles.at(-1) ?? Number.NaN) / (corners.at(-1) ?? Number.NaN);
  for (const [at, middle] of middles.entries()) expect(Math.abs((corners[at] ?? 0) * scale - middle)).toBeLessThan(1.1);
  const own = (await rows.filter({ hasText: 'your list' }).innerText()).replaceAll('\u00a0', ' ');
  const said = (await slider(page).getAttribute('aria-valuetext')) ?? '';
  const [, programs = '', cost = '', range = ''] = /^(\d+) programs, (\S+), chance (.+) per cent$/.exec(said) ?? [];
  for (const part of [programs, cost, range]) expect(own).toContain(part);

  const more = page.getByRole('navigation', { name: 'More of Pick' });
  for (const name of ['All programs, map', 'Your wishes', 'What if', 'Compare', 'Print or share']) {
    await expect(more.getByRole('link', { name })).toBeVisible();
  }
  await expectAccessible(page);
});
