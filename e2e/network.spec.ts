import { expect } from '@playwright/test';
import { test } from './test.ts';
import { answerTen, goTo, goToMore, listIsReady, openOn } from './walk.ts';

test('no request leaves the origin, and the policy allows nothing unsafe', async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));

  await openOn(page, '/');
  await page.getByRole('link', { name: /Answer ten questions/ }).click();
  await answerTen(page);
  await page.getByRole('link', { name: 'See your list' }).click();
  await listIsReady(page);
  await page.locator('details summary').nth(5).click();
  await goToMore(page, 'About Prelude');
  await page.getByRole('link', { name: /Needs an H-1B/ }).click();
  await listIsReady(page);

  // Each screen as it opens is looked at in e2e/reflow.spec.ts; here what only a press brings.
  await goTo(page, '/people/bring');
  await page.locator('input[type=file]').setInputFiles('samples/people/contacts.vcf');
  await page.getByRole('button', { name: /^Bring/ }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await goTo(page, '/sample/resident/people');
  await page
    .locator('#main')
    .getByRole('link', { name: /^Dr\. / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dr\. /);
  await goTo(page, '/sample/resident/blocks');
  await page
    .locator('#main')
    .getByRole('link', { name: /Ward|Nights|ICU/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ward|Nights|ICU/i);

  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
  expect(refused).toEqual([]);
});

test('every answer of the server carries the strict policy', async ({ page, request }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await openOn(page, '/sample/j1-246/pick');
  await listIsReady(page);
  for (const url of loaded) {
    const policy = (await request.get(url)).headers()['content-security-policy'] ?? '';
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).not.toContain('unsafe-');
  }
});
