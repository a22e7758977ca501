import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export const ALL_LOOKS = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** Each width and each scheme once, so that `npm test` stays short; all four pairs in the deep run. */
export const LOOKS = process.env.PRELUDE_DEEP === '1' ? ALL_LOOKS : ALL_LOOKS.slice(0, 2);

/** axe finds nothing on what is on the screen, and nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Not as a script tag: the page's policy refuses those.
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  const lines = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
  );
  expect(lines).toEqual([]);
  expect(found.passes.length).toBeGreaterThan(10);
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
}
