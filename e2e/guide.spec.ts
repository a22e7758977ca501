import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { expectNamesApart } from './names.ts';
import { test } from './test.ts';
import { goTo, openOn } from './walk.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a page of the guide is found by a word, leads to its rules, and one of them is switched off and on', async ({
  page,
}) => {
  await asOnAPhone(page);
  await openOn(page, '/guide');
  await page.getByLabel('Find in the guide').fill('ínterview');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
  await page.getByRole('link', { name: /^Residency interviews are something else/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const rules = region(page, 'What the rules say');
  await expect(rules).toContainText('Official recommendation. Programs are asked to tell interviewees');
  await expectAccessible(page);
  await region(page, 'What Prelude suggests from it').getByRole('link').first().click();
  const row = page
    .getByRole('listitem')
    .filter({ has: page.locator(':focus') })
    .or(page.locator('li:focus'));
  await expect(row).toContainText('min, ');
  const choice = row.getByRole('checkbox');
  const name = await row.locator('label').innerText();
  await choice.uncheck();
  await expect(row).toContainText('off');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
  await page.getByLabel('Find a suggestion').fill('impressions');
  await page.getByText('Source, and how to do it').first().click();
  await expectAccessible(page);
  await expectNamesApart(page);
});

test('the map draws who can introduce me to whom, and its table holds the same', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/people/new');
  await page.getByLabel('Name', { exact: true }).fill('Dr. Nadia Nowhere');
  await page.getByLabel('Institution', { exact: true }).fill('Example General Hospital (invented)');
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr. Nadia Nowhere');
  await goTo(page, '/sample/resident/mentors/map');
  const graph = page.getByRole('group', { name: 'Who can introduce you to whom' });
  await expect(graph.getByRole('link', { name: 'Dr. Nadia Nowhere' })).toBeVisible();
  const table = region(page, 'Table: who can introduce you to whom');
  await expect(table.getByRole('link', { name: 'Dr. Nadia Nowhere' })).toBeVisible();
  const told = await table.locator('[data-edges]').evaluateAll((rows) => rows.map((row) => Number(row.dataset.edges)));
  await expect(graph.locator('[data-edge]:not([data-edge="knows"])')).toHaveCount(told.reduce((sum, n) => sum + n, 0));
  const people = await graph.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await table.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(people)).toEqual(new Set(listed));
  await expectAccessible(page);
  await graph.getByRole('link', { name: 'Dr. Nadia Nowhere' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr. Nadia Nowhere');
});

test('two minutes before the end of a rotation: what is ready, what is open, one tap away; and on paper', async ({
  page,
}) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/blocks/b09');
  await page.getByRole('link', { name: 'The last days: a two-minute checklist' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The last days');
  await expectAccessible(page);
  await expectNamesApart(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Thank', exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('link', { name: /^Still open: Thank/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('The last days');
  await goTo(page, '/sample/resident/meetings/m3');
  await page.getByRole('link', { name: 'Prepare' }).click();
  await expect(page.getByRole('link', { name: /^Ready: Two or three questions/ })).toBeVisible();
});
