import { expect, type Page } from '@playwright/test';
import { seldom } from './test.ts';
import { goTo, openOn, savedOnDevice } from './walk.ts';

/**
 * Another tab's transaction that does not end, so that what this page writes waits; gives what ends it. Its script
 * stands still at a message, which costs nothing.
 */
async function holdTheDatabase(other: Page): Promise<() => Promise<void>> {
  const message = other.waitForEvent('dialog');
  const ended = other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('prelude-workspace');
        request.onsuccess = () => {
          const transaction = request.result.transaction(['meta', 'records'], 'readwrite');
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
          transaction.objectStore('meta').get('head').onsuccess = () => alert('held');
        };
      }),
  );
  const held = await message;
  return async () => {
    await held.accept();
    await ended;
  };
}

seldom('a page left before its write is done: what was typed and logged is there')(async ({ page, context }) => {
  await openOn(page, '/today');
  await page.getByLabel(/^Who was it/).fill('Dr. Ana Lopez');
  await page.getByRole('button', { name: /^Somebody new/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await goTo(page, '/profile');
  await page.getByLabel('Step 2 CK score').fill('240');
  await savedOnDevice(page);
  const other = await context.newPage();
  await openOn(other, '/about');

  const release = await holdTheDatabase(other);
  await page.getByLabel('Step 2 CK score').fill('246');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Dr. Ana Lopez', exact: true }).click();
  await page.getByText('Taught me', { exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Logged: Dr. Ana Lopez taught you.')).toBeVisible();
  // Of the same origin, and not the app: what waits to be written was put aside.
  await page.goto('/icon.svg');
  expect(await page.evaluate(() => Object.keys(localStorage).join())).toContain('left-behind');
  await release();
  await other.close();

  await openOn(page, '/today');
  await expect(page.getByRole('region', { name: 'Logged today' })).toContainText('Taught you');
  await goTo(page, '/profile');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain('left-behind');
});
