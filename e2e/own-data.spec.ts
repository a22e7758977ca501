import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { seldom, test } from './test.ts';
import { goTo, goToMore, listIsReady, openOn, savedOnDevice } from './walk.ts';

test('a backup goes out, everything is deleted, the backup comes back', async ({ page }) => {
  await openOn(page, '/profile');
  await page.getByLabel('Step 2 CK score').fill('251');
  await savedOnDevice(page);
  await goToMore(page, 'Your data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('prelude-backup-2026-11-22.json');
  const text = await readFile(await file.path(), 'utf8');

  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make this year lead to the next one');
  await page.goto('/profile');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('');

  await goTo(page, '/data');
  const bring = page.getByLabel('Bring in a backup');
  await bring.setInputFiles({ name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff]) });
  await expect(page.getByText('This file was not taken over')).toBeVisible();
  await expect(
    page.getByText('holiday.jpg: line 1: is not UTF-8 text, perhaps Latin-1 or Windows-1252; save it again as UTF-8'),
  ).toBeVisible();
  await bring.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('1 entry taken over')).toBeVisible();
  await goToMore(page, 'Your ten answers');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('251');
});

seldom('an answer that no question shows is named, not passed over')(async ({ page }) => {
  await openOn(page, '/profile');
  await page.getByRole('radio', { name: 'U.S. citizen' }).check();
  await page.getByLabel('Step 2 CK score').fill('251');
  await page.getByLabel('Year of your medical degree').fill('2020');
  await savedOnDevice(page);
  await goToMore(page, 'Your data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).first().click();
  const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const [profile] = backup.records;
  profile.fields.objective = { ...profile.fields.step2ck, value: 'fame' };
  const buffer = Buffer.from(JSON.stringify(backup));
  await page.getByLabel('Bring in a backup').setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('1 entry taken over')).toBeVisible();
  await page.getByRole('link', { name: 'Pick' }).click();
  await expect(page.getByText(/objective: "fame" is not one of/)).toBeVisible();
});

seldom('a note on a program that has left the catalogue does not take the list with it')(async ({ page }) => {
  await openOn(page, '/profile');
  await page.getByRole('radio', { name: 'U.S. citizen' }).check();
  // Digits of an Arabic keyboard.
  await page.getByLabel('Step 2 CK score').fill('٢٥١');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('251');
  await page.getByLabel('Year of your medical degree').fill('2020');
  await savedOnDevice(page);
  await goToMore(page, 'Your data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).first().click();
  const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const { stamp } = backup.records[0].fields.step2ck;
  const cell = (value: string) => ({ value, stamp });
  const acgmeId = '1400000000';
  backup.records.push(
    { kind: 'mark', id: acgmeId, fields: { acgmeId: cell(acgmeId), mark: cell('pinned') } },
    {
      kind: 'own-fact',
      id: `${acgmeId}.visa_j1`,
      fields: {
        acgmeId: cell(acgmeId),
        fact: cell('visa_j1'),
        value: cell('yes'),
        seenOn: cell('2026-10-01'),
        source: cell(''),
      },
    },
  );
  const buffer = Buffer.from(JSON.stringify(backup));
  await page.getByLabel('Bring in a backup').setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('2 entries taken over')).toBeVisible();
  await page.getByRole('link', { name: 'Pick' }).click();
  await listIsReady(page);
  await page.getByText('What it rests on').click();
  await expect(
    page.getByText('Left out: your notes on programs that are not in the catalogue (1400000000).'),
  ).toBeVisible();
});

seldom('a screen whose file does not arrive says so')(async ({ page }) => {
  await page.route(/ProfileScreen.*js/, (route) => route.abort());
  await openOn(page, '/');
  await page.getByRole('link', { name: /Answer ten questions/ }).click();
  await expect(page.getByRole('alert')).toContainText('This could not be shown');
  await page.unroute(/ProfileScreen.*js/);
  await page.getByRole('button', { name: 'Load it again' }).click();
  await expect(page.getByLabel('Step 2 CK score')).toBeVisible();
});

seldom('where the browser keeps nothing, that is said, and a backup is offered')(async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openOn(page, '/profile');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Nothing is kept on this device');
  await page.getByLabel('Step 2 CK score').fill('240');
  await expect(page.getByText('Kept only while this tab is open.')).toBeVisible();
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download a backup' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('"240"');
});

seldom('where the data cannot be loaded, that is said, and trying again helps')(async ({ page }) => {
  await page.route(/internal-medicine/, (route) => route.abort());
  await openOn(page, '/sample/j1-246/pick');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The list could not be worked out');
  await page.unroute(/internal-medicine/);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await listIsReady(page);
  await expect(notice).toBeHidden();
});

seldom('a sample never touches the user’s own answers')(async ({ page }) => {
  await openOn(page, '/profile');
  await page.getByLabel('Step 2 CK score').fill('222');
  await savedOnDevice(page);
  await goTo(page, '/sample/j1-246/profile');
  await expect(page.getByRole('complementary', { name: 'Sample' })).toContainText('an invented person');
  await expect(page.getByText('A sample: nothing is kept.')).toBeVisible();
  await page.getByLabel('Step 2 CK score').fill('299');
  await page.getByRole('link', { name: 'Close the sample' }).click();
  await goToMore(page, 'Your ten answers');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('222');
  await page.goto('/sample/j1-246/profile');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
});
