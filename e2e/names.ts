import { expect, type Page } from '@playwright/test';

/** Whoever hears the page one control after the other can tell them apart: none has the name of another that leads elsewhere. */
export async function expectNamesApart(page: Page): Promise<void> {
  const same = await page.locator('main').evaluate((main) => {
    const leads = new Map<string, string[]>();
    for (const [at, control] of [...main.querySelectorAll('a[href], button')].entries()) {
      if (!control.checkVisibility()) continue;
      const name = control.getAttribute('aria-label') ?? control.textContent.replace(/\s+/g, ' ').trim();
      leads.set(name, [...(leads.get(name) ?? []), control.getAttribute('href') ?? `button ${at}`]);
    }
    return [...leads].filter(([, to]) => new Set(to).size > 1).map(([name, to]) => `${name}: ${to.join(', ')}`);
  });
  expect(same).toEqual([]);
}
