import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { openOn, savedOnDevice } from './walk.ts';

/** A device with an answer on it, whose browser fails to open the database that way from now on. */
async function failing(page: Page, errorName: string): Promise<void> {
  await openOn(page, '/profile');
  await page.getByLabel('Step 2 CK score').fill('246');
  await savedOnDevice(page);
  await page.addInitScript((name) => {
    const { open, deleteDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      // Gone for good once it was deleted, also after the next loading of the page.
      if (given[1] !== undefined && sessionStorage.getItem('deleted') === null) throw new DOMException('no', name);
      return open.apply(this, given);
    };
    IDBFactory.prototype.deleteDatabase = function (...given) {
      sessionStorage.setItem('deleted', 'yes');
      return deleteDatabase.apply(this, given);
    };
    // As in a browser without a second copy.
    Object.defineProperty(navigator, 'storageBuckets', { value: undefined });
  }, errorName);
  await page.reload();
  await page.locator('#main h1').waitFor();
}

const notice = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button') });

async function downloaded(page: Page, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  expect(file.suggestedFilename()).toMatch(/^prelude-backup-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

test('a damaged store: what can be read is shown and saved as a file, and only then one may start anew', async ({
  page,
}) => {
  await failing(page, 'UnknownError');
  await expect(notice(page)).toContainText('What is saved on this device could not be read');
  await expect(notice(page)).toContainText('1 entry could be read');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: /^Start anew/ })).toHaveCount(0);
  expect(await downloaded(page, 'Download the 1 entry that could be read')).toContain('"246"');
  await page.getByRole('button', { name: /^Start anew/ }).click();
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /^Start anew/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete it and start anew' }).click();
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('');
  await expect(notice(page)).toHaveCount(0);
  await page.getByLabel('Step 2 CK score').fill('250');
  await savedOnDevice(page);
});

seldom('a store of a newer Prelude: nothing is touched, and it can be saved as it is')(async ({ page }) => {
  await failing(page, 'VersionError');
  await expect(notice(page)).toContainText('Saved by a newer Prelude');
  await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start anew/ })).toHaveCount(0);
  const file = JSON.parse(await downloaded(page, /^Download/));
  expect(file).toMatchObject({ format: 'prelude-workspace', records: [{ kind: 'profile' }] });
});

seldom('a full device that cannot open what is saved: it is shown, and nothing is lost')(async ({ page }) => {
  await failing(page, 'QuotaExceededError');
  await expect(notice(page)).toContainText('No space left on this device');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  expect(await downloaded(page, /^Download/)).toContain('"246"');
});

seldom('a private window: said at once, with the backup as the way to keep what is entered')(async ({ page }) => {
  await failing(page, 'SecurityError');
  await expect(notice(page)).toContainText('Nothing is kept on this device');
  await page.getByLabel('Step 2 CK score').fill('250');
  expect(await downloaded(page, 'Download a backup')).toContain('"250"');
});
