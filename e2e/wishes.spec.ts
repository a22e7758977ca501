import { expect } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { openOn } from './walk.ts';

const WORKED_OUT = { timeout: 30_000 };

test('a list by wishes: a weight moved by keyboard, the list follows, and undo takes it back', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/j1-246/wishes');
  const states = page.getByRole('region', { name: 'States you would like' });
  await states.getByLabel('States', { exact: true }).selectOption({ label: 'Ohio' });
  await states.getByRole('button', { name: 'Add to: States' }).click();
  await page.getByRole('radio', { name: /^Worth by my wishes/ }).check();

  const effect = page.getByRole('region', { name: 'What your wishes do' });
  const cost = effect.getByText(/^Your wishes cost /);
  await expect(cost).toBeVisible(WORKED_OUT);
  const inOhio = effect.getByRole('row', { name: /in states you would like/ }).getByRole('cell');
  await expect(effect.locator('[aria-busy="false"]')).toBeVisible(WORKED_OUT);
  const before = await inOhio.allInnerTexts();

  await states.getByRole('slider', { name: /States you would like/ }).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect(states.getByText('counts 5 of 5')).toBeVisible();
  await expect(page.getByText('States you would like: counts 5 of 5.')).toBeVisible();
  await expect
    .poll(async () => Number((await inOhio.allInnerTexts())[1]), WORKED_OUT)
    .toBeGreaterThan(Number(before[1]));
  await expect(effect.locator('[aria-busy="false"]')).toBeVisible(WORKED_OUT);
  expect((await inOhio.allInnerTexts())[0]).toBe(before[0]);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(states.getByText('counts 2 of 5')).toBeVisible();
  await expect.poll(() => inOhio.allInnerTexts(), WORKED_OUT).toEqual(before);
});

test('a what-if: kept, compared, drawn as the table says, and removed', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/j1-246/scenarios');
  await page.getByRole('button', { name: 'Add: With Step 3' }).click(WORKED_OUT);
  const chances = page.getByRole('row', { name: /^Chance of matching/ }).getByRole('cell');
  await expect(chances.nth(1)).toHaveText(/\d+\s%, about \d+/, WORKED_OUT);
  await expect(
    page
      .getByRole('row', { name: /^Difference/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText(/points/);
  const bars = await page
    .locator('[data-column] [style]')
    .evaluateAll((all) => all.map((bar) => Number.parseFloat((bar as HTMLElement).style.getPropertyValue('--low'))));
  const told = (await chances.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  expect(bars.map(Math.round)).toEqual(told);

  await page.getByRole('button', { name: 'One of my own' }).click();
  await page.getByRole('button', { name: 'Keep and compare' }).click();
  await expect(page.getByText('Take at least one answer otherwise.')).toBeVisible();
  await page.getByLabel('Applications').fill('45');
  await page.getByRole('button', { name: 'Keep and compare' }).click();
  await expect(page.getByRole('columnheader')).toHaveText(['As answered', 'With Step 3', 'A list of 45']);

  const lifts = page.getByRole('region', { name: 'What would lift my chance most?' });
  await expect(lifts.getByRole('progressbar')).toHaveCount(0, WORKED_OUT);
  await expect(lifts.getByRole('listitem').first()).toContainText('points');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Make it my answers A list of 45' }).click();
  await expect(page.getByRole('row', { name: /^Applications/ }).getByRole('cell')).toHaveText(['45', '45'], WORKED_OUT);
  await page.getByRole('button', { name: 'Remove With Step 3' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('columnheader')).toHaveText(['As answered', 'With Step 3']);
});
