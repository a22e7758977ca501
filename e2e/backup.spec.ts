import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { goTo, laterOn, openOn, openWith, record } from './walk.ts';

const PASSPHRASE = 'copper lantern violet orbit';

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ file: Download; text: string }> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { file, text: await readFile(await file.path(), 'utf8') };
}

async function addPerson(page: Page, name: string): Promise<void> {
  await openOn(page, '/people/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: /^(Save|Add)/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

async function deleteEverything(page: Page): Promise<void> {
  await goTo(page, '/data');
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('an encrypted backup is unreadable, opens with its passphrase alone, and brings everything back', async ({
  page,
}) => {
  await addPerson(page, 'Ana Silva');
  await goTo(page, '/data');
  await expect(page.getByText('No backup yet')).toBeVisible();
  await page.getByText('Encrypt it with a passphrase').click();
  const seal = page.getByRole('button', { name: 'Download an encrypted backup' });
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await seal.click();
  await expect(page.getByRole('alert')).toHaveText('Use at least 10 characters, better more.');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same again').fill('copper lantern violet orbiT');
  await seal.click();
  await expect(page.getByRole('alert')).toHaveText('The two are not the same.');
  await page.getByLabel('Show what I type').check();
  await expect(page.getByLabel('The same again')).toHaveAttribute('type', 'text');
  await page.getByLabel('The same again').fill(PASSPHRASE);
  const { file, text } = await downloaded(page, () => seal.click());
  expect(file.suggestedFilename()).toBe('prelude-backup-2026-11-22-encrypted.json');
  expect(text).not.toContain('Silva');
  await expect(page.getByText('Last backup today')).toBeVisible();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('');

  await deleteEverything(page);
  await openOn(page, '/data');
  const bring = page.getByLabel('Bring in a backup');
  const give = (content: string) =>
    bring.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const open = async (passphrase: string) => {
    await page.getByLabel('Its passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Open it' }).click();
  };
  await give(text);
  await open('wrong');
  await expect(page.getByText(/mine\.json: does not open: the passphrase is not the one/)).toBeVisible();
  // Still there to try once more.
  await open(PASSPHRASE);
  await expect(page.getByText('1 entry taken over')).toBeVisible();
  await goTo(page, '/people');
  await expect(page.getByText('Ana Silva')).toBeVisible();

  // Cut short, altered: one line each, and nothing is changed.
  await goTo(page, '/data');
  await give(text.slice(0, -40));
  await open(PASSPHRASE);
  await expect(page.getByText(/mine\.json: is cut short/)).toBeVisible();
  const at = text.indexOf('"data":"') + 60;
  await give(text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
  await open(PASSPHRASE);
  await expect(page.getByText(/mine\.json: does not open/)).toBeVisible();
});

seldom('a backup of a newer Prelude is refused in one line')(async ({ page }) => {
  await openOn(page, '/data');
  const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Download a backup' }).click());
  const newer = JSON.stringify({ ...JSON.parse(text), version: 99 });
  await page
    .getByLabel('Bring in a backup')
    .setInputFiles({ name: 'newer.json', mimeType: 'application/json', buffer: Buffer.from(newer) });
  await expect(page.getByText('This file was not taken over')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'newer.json: ' })).toHaveCount(1);
});

test('people, moments and blocks go out in formats of other programs', async ({ page }) => {
  await addPerson(page, '=Ana Silva');
  await goTo(page, '/data');
  const take = (name: string) => downloaded(page, () => page.getByRole('button', { name }).click());
  const vcard = await take('Contacts (vCard)');
  expect(vcard.file.suggestedFilename()).toBe('prelude-people-2026-11-22.vcf');
  expect(vcard.text).toContain('BEGIN:VCARD');
  const people = await take('People (CSV)');
  expect(people.file.suggestedFilename()).toBe('prelude-people-2026-11-22.csv');
  expect(people.text).toContain('Ana Silva');
  // A spreadsheet would take it for a formula.
  expect(people.text).not.toMatch(/(^|[,"\r\n])=/);
  const calendar = await take('Calendar file (.ics)');
  expect(calendar.file.suggestedFilename()).toBe('prelude-calendar-2026-11-22.ics');
  expect(calendar.text).toContain('SUMMARY:A date to remember\r\n');
  expect(calendar.text).not.toMatch(/Ana|Match/);
});

seldom('deleting everything takes half-typed texts along, in other tabs too')(async ({ page, context }) => {
  await openOn(page, '/today');
  await page.getByPlaceholder('Name').fill('Ana Silva');
  await page.getByRole('button', { name: /Somebody new/ }).click();
  await page.getByLabel('A line, if you like').fill('half-typed');
  const other = await context.newPage();
  await openOn(other, '/today');
  await expect(other.getByLabel('A line, if you like')).toHaveValue('half-typed');
  await deleteEverything(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await openOn(other, '/today');
  await expect(other.getByPlaceholder('Name')).toHaveValue('');
});

/** Home, with somebody and that many moments on the device. */
async function openWithMoments(page: Page, count: number): Promise<void> {
  await openWith(page, [
    record('person', 'p', { name: 'Ana Silva', tracked: true }),
    ...Array.from({ length: count }, (_, at) =>
      record('moment', `m${at}`, { person: 'p', kind: 'talked', on: '2026-11-22' }),
    ),
  ]);
  await goTo(page, '/today');
}

async function logMoment(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Log a moment' }).getByRole('button', { name: 'Ana Silva' }).click();
  await page.getByText('Talked', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Done' }).click();
}

seldom('Safari’s user is told of the seven days once there is something to lose, with the source')(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
    Object.defineProperty(Navigator.prototype, 'maxTouchPoints', { get: () => 5 });
  });
  const hint = page.getByRole('complementary', { name: 'Install' });
  await openWithMoments(page, 2);
  await expect(page.getByPlaceholder('Name')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Logged today' })).toBeVisible();
  await expect(hint).toBeHidden();
  await logMoment(page);
  await expect(hint).toContainText('Put Prelude on your Home Screen.');
  await hint.getByText('How, and what moves along').click();
  await expect(hint.getByRole('link')).toHaveAttribute('href', /^https:\/\/webkit\.org\/blog\/10218\//);
  await expect(hint).toContainText('2020-03-24');
  await expectAccessible(page);
  await hint.getByRole('button', { name: 'Not now' }).click();
  await expect(hint).toBeHidden();
});

seldom('where the browser offers to install, so does Prelude, at the same moment')(async ({ page }) => {
  const hint = page.getByRole('complementary', { name: 'Install' });
  await openWithMoments(page, 3);
  await expect(page.getByRole('region', { name: 'Logged today' })).toBeVisible();
  await expect(hint).toBeHidden();
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => document.body.setAttribute('data-asked', 'yes'),
    });
    dispatchEvent(offer);
    document.body.setAttribute('data-held-back', String(offer.defaultPrevented));
  });
  await expect(page.locator('body')).toHaveAttribute('data-held-back', 'true');
  await hint.getByRole('button', { name: 'Install' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
  await expect(hint).toBeHidden();
});

seldom('after ten moments the home screen offers a backup, and rests when told')(async ({ page }) => {
  await openWithMoments(page, 9);
  const hint = page.getByRole('complementary', { name: 'Backup' });
  await expect(page.getByPlaceholder('Name')).toBeVisible();
  await expect(hint).toBeHidden();
  await logMoment(page);
  await expect(hint).toContainText('No backup yet');
  await expectAccessible(page);
  await hint.getByRole('button', { name: 'Not now' }).click();
  await expect(hint).toBeHidden();
  await laterOn(page, new Date(2026, 11, 6, 12));
  await expect(page.getByPlaceholder('Name')).toBeVisible();
  await expect(hint).toBeHidden();
  await openOn(page, '/today', new Date(2026, 11, 7, 12));
  const { file } = await downloaded(page, () => hint.getByRole('button', { name: 'Download' }).click());
  expect(file.suggestedFilename()).toBe('prelude-backup-2026-12-07.json');
  await expect(hint).toBeHidden();
  await laterOn(page, new Date(2026, 11, 21, 12));
  await expect(hint).toContainText('Last backup 14 days ago');
});
