import { expect, type Page } from '@playwright/test';
import { seldom } from './test.ts';
import { listIsReady, openOn } from './walk.ts';

async function closedToYou(page: Page): Promise<number> {
  await listIsReady(page);
  const closed = page.getByText(/\d+ closed to you, or left out by you/);
  return (await closed.count()) === 0 ? 0 : Number((await closed.innerText()).match(/\d+/)?.[0]);
}

seldom('“I checked” becomes a fact, works the list out again, and can be taken back')(async ({ page }) => {
  await openOn(page, '/sample/h1b-259/pick');
  const before = await closedToYou(page);
  const find = page.getByRole('region', { name: 'What to find out next' });
  const first = find.locator('ol > li').first();
  const question = await first.innerText();
  await first.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByText(/Sponsors H-1B – no, checked by you today\./)).toBeVisible();
  await expect.poll(() => closedToYou(page), { timeout: 30_000 }).toBe(before + 1);
  await expect(find.getByText('What you checked (1)')).toBeVisible();
  await expect(first).not.toHaveText(question, { useInnerText: true });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => closedToYou(page), { timeout: 30_000 }).toBe(before);
  await expect(first).toHaveText(question, { useInnerText: true });
  await expect(find.getByText('What you checked (1)')).toBeHidden();

  await first.getByRole('button', { name: 'Yes', exact: true }).click();
  await find.getByText('What you checked (1)').click();
  await find.getByRole('button', { name: 'Forget this' }).click();
  await expect(first).toHaveText(question, { useInnerText: true, timeout: 30_000 });
});

seldom('a program can be left out, let back in, and chosen')(async ({ page }) => {
  await openOn(page, '/sample/j1-246/pick');
  const before = await closedToYou(page);
  const row = page.locator('details', { hasText: 'Cook County Health' }).first();
  await row.locator('summary').first().click();
  await expect(row.getByRole('heading', { name: 'Why this chance' })).toBeVisible();
  await row.getByRole('button', { name: 'Leave out' }).click();
  await expect.poll(() => closedToYou(page), { timeout: 30_000 }).toBe(before + 1);
  const left = page.getByRole('region', { name: 'Left out, and why' });
  await left.getByText(/closed to you/).click();
  await left.getByRole('button', { name: /^Let back in Cook County Health/ }).click();
  await expect.poll(() => closedToYou(page), { timeout: 30_000 }).toBe(before);

  await left.getByText(/not chosen/).click();
  await left.getByLabel('Find a program').fill('hennepin');
  await left.getByRole('button', { name: /^Choose Hennepin/ }).click();
  await listIsReady(page);
  await expect(page.locator('details', { hasText: 'Hennepin' }).getByText('Pinned by you')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your 30 applications');
});
