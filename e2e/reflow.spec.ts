import { expect, type Page, test } from '@playwright/test';
import { listIsReady, openOn } from './walk.ts';

const SCREENS = ['/', '/pick', '/about', '/nowhere', '/sample/h1b-259/pick', '/sample/j1-246/profile'];

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
