import { expect } from '@playwright/test';
import { seldom, test } from './test.ts';
import { answerTen, goTo, goToMore, listIsReady, openOn, savedOnDevice } from './walk.ts';

test('ten questions lead to a list, which survives a reload', async ({ page }) => {
  await openOn(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make this year lead to the next one');
  await page.getByRole('link', { name: /Answer ten questions/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Profile · Prelude');
  await answerTen(page);
  await expect(page.getByText('30 applications cost $330.')).toBeVisible();
  await page.getByLabel('At most').fill('43');
  await expect(page.getByText('43 applications cost $720: the first 30 at $11, then 13 at $30.')).toBeVisible();
  await page.getByLabel('At most').fill('30');
  await savedOnDevice(page);

  await page.getByRole('link', { name: 'See your list' }).click();
  await listIsReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your 30 applications');
  await expect(page.getByText('Applications opened on 2 September 2026').first()).toBeVisible();
  await expect(page.locator('dl', { hasText: 'Cost' })).toContainText('$330');
  const chance = page.getByRole('heading', { name: 'Chance of matching' }).locator('..');
  await expect(chance).toContainText(/\d+ to \d+\s%/);
  const before = await chance.innerText();

  await page.reload();
  await listIsReady(page);
  expect(await chance.innerText()).toBe(before);
  await goToMore(page, 'Your ten answers');
  await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
  await expect(page.getByText('Maimonides Medical Center')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New York, take away' })).toBeVisible();
});

seldom('every program of the catalogue is in the list or left out with a reason')(async ({ page }) => {
  await openOn(page, '/sample/us-img-232/pick');
  await listIsReady(page);
  const chosen = Number((await page.getByRole('heading', { level: 1 }).innerText()).match(/\d+/)?.[0]);
  const left = page.getByRole('region', { name: 'Left out, and why' });
  const counts = (await left.locator('summary').allInnerTexts()).map((text) => Number(text.match(/\d+/)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, chosen)).toBe(709);

  await left.getByText(/not chosen/).click();
  await expect(left.getByText(/In order of worth it is number/).first()).toBeVisible();
  await left.getByLabel('Find a program').fill('mount sinai beth');
  await expect(left.getByRole('status').first()).toHaveText(/^\d+ found$/);
  expect(await left.getByRole('listitem').count()).toBeLessThan(30);
});

seldom('a wrong answer is told beside its field, in words, and nothing typed is lost')(async ({ page }) => {
  await openOn(page, '/profile');
  const score = page.getByLabel('Step 2 CK score');
  await score.fill('24');
  await expect(score).toHaveAttribute('aria-invalid', 'false');
  await score.blur();
  await expect(score).toHaveAttribute('aria-invalid', 'true');
  await expect(score).toHaveAccessibleDescription(/A Step 2 CK score has three digits, such as 246\./);
  await score.fill('346');
  await expect(page.getByText('A Step 2 CK score is at most 300. Please check it.')).toBeVisible();

  const year = page.getByLabel('Year of your medical degree');
  await year.fill('2031');
  await year.blur();
  await expect(year).toHaveAccessibleDescription(
    /2031 is in the future\. Give the year printed on your medical degree\./,
  );
  await savedOnDevice(page);
  await page.reload();
  await expect(score).toHaveValue('346');
  await expect(page.getByText('A Step 2 CK score is at most 300. Please check it.')).toBeVisible();
  await expect(year).toHaveValue('2031');

  await score.fill('246');
  await expect(score).toHaveAttribute('aria-invalid', 'false');
  await page.getByRole('link', { name: 'Pick' }).click();
  await expect(page.getByText('Still needed: where you stand, the visa you need.')).toBeVisible();
});

seldom('changing an answer works the list out again at once')(async ({ page }) => {
  await openOn(page, '/sample/j1-246/profile');
  const live = page.getByRole('complementary', { name: 'With these answers' });
  await expect(live).toContainText(/\d+ to \d+\s%/, { timeout: 30_000 });
  const before = await live.innerText();
  await page.getByLabel('Step 2 CK score').fill('215');
  await expect(live).not.toHaveText(before, { timeout: 30_000, useInnerText: true });
  await expect(live).toContainText('below what the public figures cover', { timeout: 30_000 });
});

seldom('somebody without a list yet is told what is missing and shown the way')(async ({ page }) => {
  await openOn(page, '/pick');
  await expect(page.getByRole('heading', { name: 'No list yet' })).toBeVisible();
  await page.getByRole('link', { name: /Answer ten questions/ }).click();
  await expect(page).toHaveURL('/profile');
  await goTo(page, '/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
});
