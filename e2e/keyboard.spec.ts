import { expect, type Page, test } from '@playwright/test';
import { listIsReady, openOn, savedOnDevice } from './walk.ts';

/** Presses Tab until the element in focus has that accessible name; the pointer is never used here. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`Tab never reached ${role} ${name}`);
}

test('the whole flow by keyboard alone', async ({ page }) => {
  await openOn(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, 'link', /^Answer ten questions/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, 'radio', 'U.S. citizen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Neither' })).toBeChecked();
  await tabTo(page, 'radio', 'J-1');
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', 'Step 2 CK score');
  await page.keyboard.type('246');
  await tabTo(page, 'combobox', 'Failed attempts');
  await page.keyboard.type('None');
  await tabTo(page, 'combobox', 'Step 3');
  await page.keyboard.type('Passed');
  await tabTo(page, 'textbox', 'Year of your medical degree');
  await page.keyboard.type('2021');
  await tabTo(page, 'textbox', 'U.S. clinical experience');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'I don’t know' })).toBeChecked();
  await tabTo(page, 'searchbox', 'Find your program');
  await page.keyboard.type('bronxcare');
  await expect(page.getByRole('button', { name: /^BronxCare/ }).first()).toBeVisible();
  await tabTo(page, 'button', /^BronxCare/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'combobox', 'States you have ties to');
  await page.keyboard.type('Penn');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pennsylvania, take away' })).toBeVisible();
  await tabTo(page, 'checkbox', /^University/);
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', 'At most');
  await page.keyboard.type('20');
  await savedOnDevice(page);
  await tabTo(page, 'link', 'See your list');
  await page.keyboard.press('Enter');

  await listIsReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your 20 applications');
  await tabTo(page, 'link', 'The list');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const row = page.locator('details[open]').last();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('heading', { name: 'Why this chance' })).toBeVisible();
  await tabTo(page, 'button', 'Leave out');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is left out\./)).toBeVisible();
  await tabTo(page, 'button', 'Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Taken back: .* is left out\./)).toBeVisible();
  await listIsReady(page);
});

test('the dialog is left by Escape, and nothing is gone', async ({ page }) => {
  await openOn(page, '/data');
  await tabTo(page, 'button', 'Delete everything on this device');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete everything on this device' })).toBeFocused();
});
