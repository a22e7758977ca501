import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expectNamesApart } from './names.ts';
import { test } from './test.ts';
import { goTo, listIsReady, openOn, tabTo } from './walk.ts';

const SAMPLE = '/sample/j1-246';
/** In Florida, so with an official series; not in the sample's list. */
const BROWARD = `${SAMPLE}/programs/1401100001`;

/** `−0.17` → −17 hundredths; null where nothing stands. */
function hundredths(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Math.round(Number(text.replace('−', '-')) * 100);
}

/** The numbers beside the bars are those of the table, and they add up. */
async function expectBarsLikeTable(page: Page): Promise<void> {
  const why = page.getByRole('region', { name: 'Why this chance' });
  await why.getByText('The same as a table, with sources').click();
  const beside = (await why.locator('figure ol > li > b').allInnerTexts()).map(hundredths);
  const rows = await why
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(rows.length).toBeGreaterThan(6);
  let sum = 0;
  for (const [index, cells] of rows.entries()) {
    const [change, total] = [hundredths(cells[1] ?? ''), hundredths(cells[2])];
    if (change !== null) expect(sum + change).toBe(total);
    expect(beside[index]).toBe(change ?? total);
    sum = total ?? Number.NaN;
  }
}

test('from the list to a program, its reasons in numbers, a note, a favourite; and a way into the list that is taken and taken back', async ({
  page,
}) => {
  await openOn(page, `${SAMPLE}/pick`);
  await listIsReady(page);
  await page.locator('#list ~ * details > summary').first().click();
  await page.getByRole('link', { name: 'Everything about it' }).first().click();
  await expect(page.getByText('In your list', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'The chance of an interview' }).getByText('as in your list'),
  ).toBeVisible({
    timeout: 20_000,
  });
  await expectBarsLikeTable(page);

  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('Note', { exact: true }).fill('The chief was kind. Saw John Smith, MRN 1234567.');
  await expect(page.getByText('This may tell who a patient is:')).toBeVisible();
  await page.getByLabel('Note', { exact: true }).fill('The chief was kind.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The chief was kind.')).toBeVisible();
  await page.getByRole('button', { name: /^Favourite/ }).click();
  await expect(page.getByRole('button', { name: /^Favourite/ })).toHaveAttribute('aria-pressed', 'true');

  await goTo(page, `${BROWARD}#why-not`);
  const whyNot = page.locator('#why-not');
  await expect(whyNot.getByRole('heading')).toBeFocused();
  await expect(page.getByText('Not in your list.')).toBeVisible();
  await whyNot.getByRole('button', { name: 'Keep it in my list', exact: true }).click({ timeout: 20_000 });
  await expect(page.getByText('It is in your list now.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('In your list', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Not in your list.')).toBeVisible({ timeout: 20_000 });
  await expect(whyNot.getByText('It would be, if …')).toBeVisible({ timeout: 20_000 });
  await expectNamesApart(page);
  await expectAccessible(page);
});

test('two programs side by side, by keyboard alone', async ({ page }) => {
  await openOn(page, BROWARD);
  await expect(page.getByRole('table').filter({ hasText: 'No signal' })).toBeVisible({ timeout: 20_000 });
  await tabTo(page, 'button', /^Compare/);
  await page.keyboard.press('Space');
  await goTo(page, `${SAMPLE}/compare`);
  await tabTo(page, 'searchbox', 'Find a program');
  await page.keyboard.type('hennepin');
  await expect(page.getByRole('button', { name: /^Hennepin/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(page).toHaveURL(/compare\?with=1401100001,\d{10}$/);
  const place = table.getByRole('row', { name: /^Place/ });
  await expect(place).toContainText('differs');
  await expect(table.getByRole('row', { name: /^Interview, gold/ })).toContainText(/\d+ to \d+\s%.*\d+ to \d+\s%/s);
  const rows = await table.getByRole('row').count();
  await tabTo(page, 'checkbox', /^Only what differs/);
  await page.keyboard.press('Space');
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(rows);
  await expect(place).toBeVisible();
  await tabTo(page, 'region', 'Programs side by side');
  await expectAccessible(page);
  await tabTo(page, 'button', /^Take out.*Hennepin/);
  await page.keyboard.press('Enter');
  await expect(table.getByRole('columnheader')).toHaveCount(1);
});
