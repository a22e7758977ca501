import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { goTo, openOn, tabTo } from './walk.ts';

const paper = (page: Page) => page.getByRole('article', { name: 'The list as it prints' });
const found = (page: Page) => page.getByRole('region', { name: /^\d+ programs?$/ });

/** Presses a button that offers a file. */
async function fileFrom(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Lays the paper out in pages of that height; counts programs that a page break tears apart. */
function tornPrograms(page: Page): Promise<{ readonly pages: number; readonly torn: number }> {
  return paper(page).evaluate((article) => {
    article.style.cssText = 'height: 900px; columns: 700px; column-fill: auto; column-gap: 0';
    const torn = [...article.querySelectorAll('li')].filter((line) => line.getClientRects().length > 1).length;
    const pages = Math.round(article.scrollWidth / article.clientWidth);
    article.removeAttribute('style');
    return { pages, torn };
  });
}

test('the list on paper, in a spreadsheet, and as a file that tells nothing of its owner', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/j1-246/take');
  await expect(paper(page)).toBeVisible({ timeout: 30_000 });

  const sheet = await fileFrom(page, 'Download the spreadsheet (CSV)');
  expect(sheet.name).toBe('prelude-list-2026-11-22.csv');
  const rows: readonly Readonly<Record<string, string>>[] = parse(sheet.text, { columns: true, bom: true });
  expect(rows.map(({ Place }) => Place)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 1)));
  await page.getByLabel(/^All 709 programs/).check();
  const all = await fileFrom(page, 'Download the spreadsheet (CSV)');
  const everything: typeof rows = parse(all.text, { columns: true, bom: true });
  expect(new Set(everything.map((row) => row['ACGME id'])).size).toBe(709);
  expect(everything.slice(0, 30).map((row) => row['ACGME id'])).toEqual(rows.map((row) => row['ACGME id']));

  const shared = await fileFrom(page, 'Download the list file');
  expect(shared.name).toBe('prelude-list-2026-11-22.json');
  const { programs, ...head } = JSON.parse(shared.text);
  expect(head).toEqual({
    ...{ format: 'prelude-list', version: 1, season: 2027, specialty: 'internal-medicine', made: '2026-11-22' },
  });
  const ids = programs.map(({ acgmeId }: { readonly acgmeId: string }) => acgmeId);
  expect(ids.toSorted()).toEqual(rows.map((row) => row['ACGME id']).toSorted());
  expect(shared.text).not.toContain('signal');
  await page.getByText('See what is in it').click();
  await expect(page.locator('pre')).toHaveText(shared.text.trim());
  await page.getByLabel(/^My signals/).check();
  await expect(page.locator('pre')).toContainText('"signal": "gold"');
  await page.getByText('See what is in it').click();

  // On paper every program once, whole, and nothing that is pressed.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await paper(page).innerText();
  for (const id of ids) expect(printed.split(`ACGME ${id}`)).toHaveLength(2);
  expect(printed).toMatch(/as of 22 November 2026[\s\S]*plausibly \d+ to \d+[\s\S]*\$330[\s\S]*Sources/);
  expect(printed).toContain('Your Step 2 CK of 246');
  for (const id of ['button', 'heading'] as const)
    await expect(page.getByRole(id, { name: /^(Print or|Take it along|As it prints)/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(paper(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  const { pages, torn } = await tornPrograms(page);
  expect(pages).toBeGreaterThan(2);
  expect(torn).toBe(0);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await tabTo(page, 'checkbox', 'Reasons');
  await page.keyboard.press('Space');
  await expect(paper(page)).not.toContainText('Step 2 CK');
  await expectAccessible(page);
});

seldom('somebody else’s list is opened, changes nothing, and what one likes of it is kept')(async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/take');
  await expect(page.getByRole('heading', { name: 'No list yet' })).toBeVisible();
  const choose = page.getByLabel('Choose a file');
  const program = (acgmeId: string, institution: string) => ({
    ...{ acgmeId, nrmpCode: null, institution, city: null, state: 'NY', website: null, signal: 'gold' },
  });
  const file = (programs: readonly object[], version = 1) => ({
    name: 'from-ana.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        ...{ format: 'prelude-list', version, season: 2027, specialty: 'internal-medicine', made: '2026-11-20' },
        programs,
      }),
    ),
  });
  await choose.setInputFiles(file([], 2));
  await expect(page.getByText(/^from-ana\.json: version: 2 is of a newer Prelude/)).toBeVisible();
  const list = file([
    program('1403521470', 'Called otherwise in the file'),
    program('1403321237', 'Closed to graduates of long ago'),
    program('1400100001', 'Health Education Services'),
    program('1409999999', 'A hospital nobody knows'),
    program('1403521470', 'Again'),
  ]);
  await choose.setInputFiles(list);
  await expect(found(page)).toContainText('In the catalogue 3');

  await goTo(page, '/sample/j1-246/take');
  await expect(paper(page)).toBeVisible({ timeout: 30_000 });
  await choose.setInputFiles(list);
  await expect(found(page)).toContainText('made for the 2027 Match on 20 November 2026');
  await expect(found(page)).toContainText('Lincoln Medical Center');
  await expect(found(page)).not.toContainText('Called otherwise');
  await expect(found(page)).toContainText(/Closed to you 1.*It takes graduates of the last \d+ years\./);
  await expect(found(page)).toContainText('programs[3]: 1409999999 (A hospital nobody knows, NY)');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  const keep = page.getByRole('button', { name: /^Keep in my list.*Lincoln Medical Center/ });
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await tabTo(page, 'button', 'Keep all 2 that are open');
  await page.keyboard.press('Enter');
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(keep).toHaveAttribute('aria-pressed', 'false');

  await page.getByText('Or paste it').click();
  await page.getByLabel('Text with ACGME ids or NRMP codes').fill('Try 140-35-21-470 first, then 2509140c0');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(found(page).getByRole('link')).toHaveText(['Lincoln Medical Center', 'Health Education Services'], {
    useInnerText: true,
  });
  await expectAccessible(page);
});
