import { expect, type Page } from '@playwright/test';

/** A day in November: applications are open, and most of them were sent two months ago. */
export const TODAY = new Date(2026, 10, 22, 12);

/** Opens an address on the pinned day. */
export async function openOn(page: Page, address: string, today = TODAY): Promise<void> {
  await page.clock.setFixedTime(today);
  await page.goto(address);
  await page.locator('#main h1').waitFor();
}

/** To another screen of the open app, as a link leads there: nothing is loaded anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    history.pushState(null, '', to);
    // The screen before is gone then.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, address);
  await page.locator('#main h1').waitFor();
}

/** To a screen, in the app as it is open, else by opening it. */
export async function comeTo(page: Page, address: string): Promise<void> {
  await (page.url() === 'about:blank' ? openOn : goTo)(page, address);
}

/** The open app comes to the front again on another day, as on a phone that lay in a pocket. */
export async function laterOn(page: Page, day: Date): Promise<void> {
  await page.clock.setFixedTime(day);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A record as a backup holds it. */
export function record(kind: string, id: string, values: Readonly<Record<string, unknown>>) {
  const fields = Object.entries(values).map(([name, value]) => [name, { stamp: '0mt29efhc-0000-walk-phone', value }]);
  return { kind, id, fields: Object.fromEntries(fields) };
}

/** Opens the app with these records on the device, brought in from a backup. */
export async function openWith(page: Page, records: readonly object[], today = TODAY): Promise<void> {
  await openOn(page, '/data', today);
  const backup = { clock: '0mt29efhc-0000', device: 'walk-phone', format: 'prelude-workspace', records, version: 2 };
  await page.getByLabel('Bring in a backup').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await expect(page.getByText(/^\d+ entr(y|ies) taken over/)).toHaveText(new RegExp(`^${records.length} `));
}

/** Answers all ten questions as somebody on a J-1 would, from an open profile screen. */
export async function answerTen(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Neither' }).check();
  await page.getByRole('radio', { name: 'J-1' }).check();
  await page.getByLabel('Step 2 CK score').fill('246');
  await page.getByLabel('Failed attempts').selectOption({ label: 'None' });
  await page.getByLabel('Step 3').selectOption({ label: 'Not passed yet' });
  await page.getByLabel('Year of your medical degree').fill('2021');
  await page.getByLabel('U.S. clinical experience').fill('6');
  await page.getByLabel('Find your program').fill('maimonides');
  await page.getByRole('button', { name: /^Maimonides Medical Center/ }).click();
  await page.getByLabel('The year ends on').fill('2027-06-30');
  await page.getByLabel('States you have ties to').selectOption({ label: 'New York' });
  await page.getByRole('button', { name: 'Add to: States you have ties to' }).click();
  await page.getByRole('checkbox', { name: 'Community', exact: true }).check();
  await page.getByLabel('At most').fill('30');
}

/** The list is on the screen and belongs to the newest answers. */
export async function listIsReady(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The list' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[aria-busy="false"]')).toBeVisible({ timeout: 30_000 });
}

export async function savedOnDevice(page: Page): Promise<void> {
  await expect(page.locator('[data-saving="saved"]')).toHaveText('Saved on this device');
}

/** To a screen without a place of its own in the bar. */
export async function goToMore(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'More' }).click();
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
}

/** Presses Tab until the element in focus has that accessible name; the pointer is never used. */
export async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  // Looked for again only where it went: a search by name reads the whole page, which at each press was most of the work.
  let found = await wanted.elementHandles();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const isThere = async () =>
      found[0]?.evaluate((element) => (element.isConnected ? element === document.activeElement : null));
    let reached = await isThere();
    if (reached == null) {
      found = await wanted.elementHandles();
      reached = await isThere();
    }
    if (reached) return;
  }
  throw new Error(`Tab never reached ${role} ${name}`);
}
