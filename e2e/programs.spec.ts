import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { expectNamesApart } from './names.ts';
import { seldom, test } from './test.ts';
import { goTo, openOn, tabTo } from './walk.ts';

const shown = (page: Page) => page.locator('[data-shown]');
const lines = (page: Page) => page.locator('[data-program]');
const map = (page: Page) => page.getByRole('listbox', { name: /^Map/ });
const table = (page: Page) => page.getByRole('table');

/** The map's own words on each place, and the rows of the table put the same way. */
async function mapAndTable(page: Page): Promise<readonly [map: readonly string[], table: readonly string[]]> {
  const onMap = await map(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((one) => one.ariaLabel ?? ''));
  const heads = await table(page).locator('thead th').allTextContents();
  const rows = await table(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const [programs, inList, closed, visa] = ['Programs', 'In your list', 'Closed', 'Visa not known'].map((head) =>
    heads.indexOf(head),
  );
  const told = rows.map((cells) => {
    const of = (column = -1) => cells[column] ?? '?';
    const count = `${of(programs)} ${of(programs) === '1' ? 'program' : 'programs'}`;
    const listed = inList === -1 ? '' : `, ${of(inList)} in your list, ${of(closed)} closed`;
    return `${cells[0]}: ${count}${listed}, visa not known of ${of(visa)}`;
  });
  return [onMap.toSorted(), told.toSorted()];
}

test('filters say what they hide, map and table say the same, by keyboard alone', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/j1-246/programs?j1=maybe');
  await expect(shown(page)).toHaveText('709 shown.', { timeout: 30_000 });
  await expect(page.getByText('left aside: j1=maybe')).toBeVisible();
  // The list is there: the map tells it apart.
  await expect(map(page).getByRole('option', { name: /^New York: 65 programs, \d+ in your list/ })).toBeAttached({
    timeout: 30_000,
  });
  await page.getByText('The map as a table').click();
  const [onMap, inTable] = await mapAndTable(page);
  expect(onMap.length).toBe(51);
  expect(onMap).toEqual(inTable);
  await expect(table(page).locator('tfoot')).toContainText('709');
  await expectNamesApart(page);

  // A state by arrow keys and Enter.
  await page.getByLabel('Part of the map').focus();
  await tabTo(page, 'listbox', /^Map/);
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  const active = await map(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-label', /^West Virginia: 5 programs/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const state = (await map(page).getByRole('option', { selected: true }).getAttribute('aria-label')) ?? '';
  const [, name = '', count = ''] = /^(.+): (\d+) program/.exec(state) ?? [];
  expect(name).not.toBe('West Virginia');
  await expect(shown(page)).toHaveText(
    `${count} shown, ${709 - Number(count)} hidden: ${709 - Number(count)} by state.`,
  );
  await expect(page).toHaveURL(/\?state=[A-Z]{2}$/);
  // Its cities, map and table alike; the one row more is of programs whose city is not known.
  await page.getByRole('button', { name: `Cities of ${name}` }).press('Enter');
  await expect(map(page)).toHaveAccessibleName(`Map, ${name}: cities`);
  const [cities, cityRows] = await mapAndTable(page);
  expect(cities.length).toBeGreaterThan(3);
  expect(cityRows.filter((row) => !row.startsWith('City not known'))).toEqual(cities);
  await expectAccessible(page);

  // Another filter: each says what it hides; away with one, and its programs come back.
  await page.getByText(/^Filters/).click();
  await page
    .getByRole('group', { name: 'H-1B visa' })
    .getByRole('checkbox', { name: /^Known: yes/ })
    .check();
  await expect(shown(page)).toContainText(/\d+ by state, \d+ by H-1B \(some by more than one\)\.$/);
  const before = Number(await shown(page).getAttribute('data-shown'));
  await page.getByRole('checkbox', { name: /^Show what is not known, too/ }).uncheck();
  await expect(page.getByText(/nothing speaks against them, only nobody has said/)).toBeVisible();
  const after = Number(await shown(page).getAttribute('data-shown'));
  expect(after).toBeLessThan(before);
  await expect(page).toHaveURL(/unknown=hide/);
  const chip = page
    .getByRole('list', { name: 'Filters in force' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
  const back = Number(/\+(\d+)/.exec((await chip.textContent()) ?? '')?.[1]);
  await chip.click();
  await expect(shown(page)).toHaveAttribute('data-shown', `${after + back}`);
});

seldom('finds by codes, old names and a pasted list, says why, and puts aside to compare')(async ({ page }) => {
  await openOn(page, '/programs');
  const field = page.getByRole('searchbox', { name: /^Find by name/ });
  await field.fill('2947-140-p0');
  await expect(shown(page)).toHaveText('1 shown, 708 hidden: 708 by your words.', { timeout: 30_000 });
  await expect(lines(page)).toContainText('University of Alabama School of Medicine – Huntsville');
  await expect(lines(page)).toContainText('NRMP 2947140P0, preliminary track');
  await field.fill('ascension genesys');
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText('Henry Ford Genesys Hospital');
  await expect(lines(page)).toContainText(
    'Its institution (NRMP number 1308) is also listed as “Ascension Genesys Hospital”: NRMP program tracks, 2023',
  );
  await expect(page).toHaveURL(/find=ascension\+genesys/);
  await lines(page)
    .getByRole('button', { name: /^Favourite/ })
    .click();
  await expect(lines(page).getByRole('button', { name: /^Favourite/ })).toHaveAttribute('aria-pressed', 'true');
  await lines(page)
    .getByRole('button', { name: /^Compare/ })
    .click();
  await expect(page.getByRole('link', { name: 'Compare 1 program' })).toHaveAttribute(
    'href',
    '/compare?with=1402500913',
  );

  await field.fill('');
  await field.evaluate((input) => {
    const data = new DataTransfer();
    data.setData('text', '1. Maimonides 140-35-11283\r\n2. 2947140P0\r\n1600120C0\n1409999999');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('2 of 4 found, 2 not. The other words of the text were passed over.')).toBeVisible();
  const missing = page.getByRole('list', { name: 'Not found' });
  await expect(missing).toContainText('1600120C0: that is a Family Medicine track (categorical)');
  await expect(missing).toContainText('1409999999: no program here has this ACGME id.');
  await expect(lines(page)).toHaveCount(2);
  await expectAccessible(page);

  // To a program and back: the list is as it was left.
  await expect(page).toHaveURL(/find=/);
  const [first] = await lines(page).getByRole('link').allTextContents();
  await lines(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/programs\/\d{10}$/);
  await page.goBack();
  await expect(lines(page).getByRole('link').first()).toHaveText(first ?? '');
  await expect(lines(page)).toHaveCount(2);
  await goTo(page, '/programs?state=WY');
  await expect(page.getByText('No program fits all of that.')).toBeVisible();
});
