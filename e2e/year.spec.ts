import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { convertIcsCalendar } from 'ts-ics';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { openOn, tabTo } from './walk.ts';

// The last files: walks of their own, so that no worker ends long after the others.
test.describe.configure({ mode: 'parallel' });

async function calendarFile(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar file (.ics)' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  return { text, events: convertIcsCalendar(undefined, text).events ?? [] };
}

test('the year of somebody new: where it stands, what is known and what is not, by keyboard', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/year');
  await expect(page.getByText('220 days left')).toBeVisible();
  await expect(page.getByText('Month 5, day 145 of 365.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Doors open today' })).toBeVisible();
  await expect(page.getByText('Nothing of yours has a day yet')).toBeVisible();
  await expect(page.getByText('For 5 dates of the 2027 Match no day was found.')).toBeVisible();
  await tabTo(page, 'radio', 'Everything');
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByRole('radio', { name: 'The Match' })).toBeChecked();
  const matchDay = page.locator('summary').filter({ hasText: 'Match Day' });
  await matchDay.focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('details[open]');
  await expect(opened).toContainText('Friday 19 March 2027, in 3 months.');
  await expect(opened).toContainText('Worked out from a rule, not from a published date.');
  await expectAccessible(page);
});

test('a lived year: routes, milestones, and a calendar that imported twice holds each event once', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/year');
  await expect(page.getByText('112 days left')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Route A: categorical internal medicine/ })).toContainText('yours');
  await expect(page.getByRole('listitem').filter({ hasText: 'A mentor met' }).last()).toContainText('done');

  const discreet = await calendarFile(page);
  expect(discreet.text).not.toMatch(/Peñalver|Match Day|Interview/);
  const again = await calendarFile(page);
  const imported = new Map([...discreet.events, ...again.events].map((event) => [event.uid, event]));
  expect(imported.size).toBe(discreet.events.length);
  expect(discreet.events.filter(({ summary }) => summary.startsWith('Follow-up')).length).toBeGreaterThan(5);

  await page.getByLabel('Full titles, with names').check();
  await expect(page.getByText('Keep it out of a calendar at work.')).toBeVisible();
  const full = await calendarFile(page);
  expect(full.text).toMatch(/SUMMARY:Match Day\r\n/);
  expect(full.events.map(({ uid }) => uid).sort()).toEqual(discreet.events.map(({ uid }) => uid).sort());
  await expectAccessible(page);
});
