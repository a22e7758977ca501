import { expect } from '@playwright/test';
import { seldom } from './test.ts';
import { goToMore, listIsReady, openOn } from './walk.ts';

seldom('answers without a list say so on both screens, and the former list is not taken for theirs')(
  async ({ page }) => {
    await openOn(page, '/sample/j1-246/pick');
    await listIsReady(page);
    for (const place of [0, 1]) {
      const row = page.locator('details', { has: page.getByText('chance of an interview') }).nth(place);
      await row.locator('summary').first().click();
      await row.getByRole('button', { name: 'Keep in my list' }).click();
      await listIsReady(page);
    }
    await goToMore(page, 'Your ten answers');
    await page.getByLabel('At most', { exact: true }).fill('1');
    const why =
      'Your limits allow 1 application, but 2 programs are pinned or applied to; raise the limit or unpin some.';
    const live = page.getByRole('complementary', { name: 'With these answers' });
    await expect(live.getByText(why)).toBeVisible();
    await expect(live.locator('[class*="former"]')).toContainText('Chance of matching with 30 applications');
    await page.getByRole('link', { name: 'Pick' }).click();
    await expect(page.getByRole('alert')).toContainText(why);
    await expect(page.locator('#main [data-former="true"]')).toContainText(
      'Chance of matching with these 30 applications',
    );
    await page.getByRole('alert').getByRole('link', { name: 'Change your answers' }).click();
    await page.getByLabel('At most', { exact: true }).fill('2');
    await expect(live.getByText('Chance of matching with 2 applications')).toBeVisible();
    await expect(live.locator('[class*="former"]')).toBeHidden();
  },
);

seldom('without workers all but the list works')(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await openOn(page, '/sample/j1-246/pick');
  await expect(page.getByRole('alert')).toContainText('The list could not be worked out');
  await goToMore(page, 'Your ten answers');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  await expect(page.getByText('The list could not be worked out. Your answers are safe.')).toBeVisible();
});
