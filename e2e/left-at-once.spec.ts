import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { openOn, savedOnDevice } from './walk.ts';

/** Another tab's long transaction, so that what this page writes waits; gives what ends it. */
async function holdTheDatabase(other: Page): Promise<() => Promise<void>> {
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('prelude-workspace');
        request.onsuccess = () => {
          const transaction = request.result.transaction(['meta', 'records'], 'readwrite');
          const state = window as unknown as { held: boolean; ended: Promise<void> };
          state.held = true;
          state.ended = new Promise((end) => transaction.addEventListener('complete', () => end()));
          transaction.addEventListener('complete', () => request.result.close());
          const again = () => {
            resolve();
            if (state.held) transaction.objectStore('meta').get('head').onsuccess = again;
          };
          again();
        };
      }),
  );
  return () =>
    other.evaluate(async () => {
      const state = window as unknown as { held: boolean; ended: Promise<void> };
      state.held = false;
      await state.ended;
    });
}

test('a page left before its write is done: what was typed and logged is there', async ({ page, context }) => {
  await openOn(page, '/today');
  await page.getByLabel(/^Who was it/).fill('Dr. Ana Lopez');
  await page.getByRole('button', { name: /^Somebody new/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await openOn(page, '/profile');
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
  await page.goto('about:blank');
  await release();
  await other.close();

  await openOn(page, '/today');
  await expect(page.getByRole('region', { name: 'Logged today' })).toContainText('Taught you');
  await openOn(page, '/profile');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain('left-behind');
});
