import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { goTo, listIsReady, openWith, record } from './walk.ts';

/** In nobody's first thirty, and the program of the first open question, for these answers. */
const SPOKEN_AT = '1401100019';
const ASKED_OF = '1403621320';

/** The answers of samples/profiles/non-us-j1-246.json, a mentor, and somebody who knows one program. */
async function bringPeople(page: Page): Promise<void> {
  await openWith(page, [
    record('profile', 'profile', {
      citizenship: 'other',
      visaNeed: 'j1',
      step2ck: 246,
      graduationYear: 2021,
      step3: false,
      failedAttempts: 0,
      usClinicalMonths: 6,
      limits: { applications: 30, budgetUsd: null },
    }),
    record('person', 'lopez', { name: 'Dr. Ana Lopez', role: 'attending', tracked: true }),
    record('person', 'lee', { name: 'Marcus Lee', role: 'senior', tracked: true, programs: [ASKED_OF] }),
    record('moment', 'm', { person: 'lee', kind: 'talked', on: '2026-11-02' }),
  ]);
}

test('somebody’s word for you moves the list, says so among the reasons, and can be left out', async ({ page }) => {
  await asOnAPhone(page);
  await bringPeople(page);
  await goTo(page, '/pick');
  await listIsReady(page);
  const known = page.getByRole('region', { name: /^Whom you know at/ });
  await expect(known.getByRole('heading')).toHaveText('Whom you know at 1 program');

  await goTo(page, `/entry/sponsor-act/new?program=${SPOKEN_AT}&act=called&on=2026-11-20&back=/pick`);
  await page.getByLabel('Who did it').fill('Dr. Ana Lopez');
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await expect(known.getByRole('heading')).toHaveText('Whom you know at 2 programs');
  await expect(known.getByText(/^In your list because of it: /)).toBeVisible({ timeout: 30_000 });
  await known.getByText('What is counted, and how much').click();
  await expect(known.getByText('Dr. Ana Lopez called there for you on 20 November 2026.')).toBeVisible();
  await expect(known.getByText('no public figure tells')).toBeVisible();

  const row = page.locator('details', { hasText: 'Dr. Ana Lopez spoke for you' }).last();
  await row.locator('summary').first().click();
  const reason = row
    .getByRole('listitem')
    .filter({ hasText: 'Dr. Ana Lopez called there for you on 20 November 2026' });
  await expect(reason.getByText('assumed: no public figure gives its size')).toBeVisible();
  await expect(row.getByRole('link', { name: 'Dr. Ana Lopez' })).toHaveAttribute('href', '/people/lopez');
  await expectAccessible(page);

  await known.getByLabel('Count it in my list').uncheck();
  await expect(known.getByText('Left out. The list is as if you knew nobody.')).toBeVisible();
  await expect(page.locator('details', { hasText: 'Dr. Ana Lopez spoke for you' })).toHaveCount(0, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(known.getByLabel('Count it in my list')).toBeChecked();
  await expect(row).toBeVisible({ timeout: 30_000 });
});

test('what is not known becomes a question: whom to ask, the words, the plan, and its end', async ({ page }) => {
  await asOnAPhone(page);
  await bringPeople(page);
  await goTo(page, '/pick');
  await listIsReady(page);
  const unknown = page
    .getByRole('region', { name: 'What to find out next' })
    .getByRole('listitem')
    .filter({ hasText: 'Marcus Lee' })
    .first();
  await expect(unknown.getByText('last contact 2 November 2026')).toBeVisible();
  await unknown.getByRole('button', { name: /^Put it in my plan/ }).click();
  await expect(unknown.getByText('In your plan.')).toBeVisible();
  await expectAccessible(page);

  await unknown.getByRole('link', { name: /^Words to ask/ }).click();
  await expect(page).toHaveURL(/\/drafts\/new\?situation=ask-about-program&person=lee&about=question%2F/);
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/how many of their residents are IMGs/);
  await page.getByRole('button', { name: /sent it/ }).click();

  await goTo(page, '/pick');
  await listIsReady(page);
  await expect(unknown.getByText('Asked Marcus Lee today. Tell the answer above.')).toBeVisible();
  await unknown.getByLabel('Share of IMGs').fill('60');
  await unknown.getByRole('button', { name: 'I checked' }).click();
  await expect(unknown).toHaveCount(0, { timeout: 30_000 });
  await page.getByText('What you checked (1)').click();
  await page.getByRole('button', { name: 'Forget this' }).click();
  await expect(unknown.getByText('Asked Marcus Lee today. Tell the answer above.')).toBeVisible({ timeout: 30_000 });
});
