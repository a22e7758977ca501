import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { isOneIn } from './one-in.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

/** A phone whose user wants nothing to move: what fades in would be looked at half-faded. */
export async function asOnAPhone(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
}

/**
 * axe finds nothing on what is on the screen, and nothing scrolls sideways: light on a phone always. One scheme differs
 * from the other in colours alone (tokens.css), so that dark only the rules on colours are asked, and on a phone; `frame`
 * asks for both schemes and a desk, too, where the frame around all screens differs. Else one screen in six is asked
 * dark and one in twelve on a desk, others after each change of the sources, and in the deep run every one. The page is left
 * light and as wide as it was.
 */
export async function expectAccessible(page: Page, { frame = false } = {}): Promise<void> {
  const before = page.viewportSize();
  // Not as a script tag: the page's policy refuses those.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found: string[] = [];
  const screen = new URL(page.url()).pathname;
  const onDesk = frame || isOneIn(12, screen);
  const inDark = frame || isOneIn(6, `dark ${screen}`);
  for (const width of onDesk ? WIDTHS : WIDTHS.slice(1)) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of inDark ? SCHEMES : SCHEMES.slice(0, 1)) {
      if (colorScheme === 'dark' && width > 390 && !frame) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations, passes, sideways } = await page.evaluate(look, colorScheme === 'light');
      found.push(...violations.map((line) => `${colorScheme}, ${width} px: ${line}`));
      // Otherwise it looked at nothing.
      expect(passes).toBeGreaterThan(colorScheme === 'light' ? 10 : 0);
      if (sideways > 0) found.push(`${colorScheme}, ${width} px: scrolls ${sideways} px sideways`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (before !== null) await page.setViewportSize(before);
  expect(found).toEqual([]);
}

/** Runs in the page. */
async function look(all: boolean) {
  const { axe: tester } = window as unknown as { axe: typeof axe };
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const colours = tester.getRules(['cat.color']).flatMap(({ ruleId }) => (ruleId.endsWith('-enhanced') ? [] : ruleId));
  const { violations, passes } = await tester.run({
    resultTypes: ['violations'],
    ...(all ? { rules: { 'target-size': { enabled: true } } } : { runOnly: colours }),
  });
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
    ),
    passes: passes.length,
    sideways: document.documentElement.scrollWidth - window.innerWidth,
  };
}
