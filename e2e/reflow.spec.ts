import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { listIsReady, openOn } from './walk.ts';

const SCREENS = [
  ...['/', '/pick', '/about', '/nowhere', '/sample/h1b-259/pick', '/sample/j1-246/profile'],
  ...['/people/new', '/people/bring', '/more', '/data', '/entry/feedback-loop/new'],
  ...['', '/people', '/people/duplicates', '/loops', '/blocks'].map((screen) => `/sample/resident${screen}`),
];

/** How far the page scrolls sideways with everything on it unfolded, in CSS pixels. */
async function sideways(page: Page): Promise<number> {
  // Twice: what unfolds may hold more to unfold.
  for (let depth = 0; depth < 2; depth++) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.waitForTimeout(200);
  }
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [name, width, type] of [
  ['320 px wide', 320, 16],
  ['a phone at 200 %', 195, 16],
  ['a phone with type twice as large', 390, 32],
] as const) {
  test(`nothing scrolls sideways: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: type, fixed: type } });
    for (const address of SCREENS) {
      await openOn(page, address);
      if (address.startsWith('/sample') && address.endsWith('/pick')) await listIsReady(page);
      expect.soft(await sideways(page), address).toBe(0);
    }
  });
}

test('a name of 500 letters breaks no screen, and one that nobody can see is none', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openOn(page, '/today');
  const name = page.getByLabel(/^Who was it/);
  await name.fill('\u200b\u2060 ');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: /^Somebody new/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Log a moment' })).toBeVisible();
  await name.fill('x'.repeat(500));
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: /^Somebody new/ }).click();
  await page.getByText('Taught me', { exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /^xxx/ })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  for (const address of ['/people', '/loops', '/entry/moment/new']) {
    await openOn(page, address);
    await expect(page.getByText(/x{500}/).first()).toBeVisible();
    expect.soft(await sideways(page), address).toBe(0);
  }
  await openOn(page, '/people');
  await page.getByRole('link', { name: /x{500}/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/x{500}/);
  expect(await sideways(page)).toBe(0);
});
