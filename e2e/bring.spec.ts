import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { root } from '../tools/root.mjs';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { goTo, openOn } from './walk.ts';

const sample = (name: string) => readFile(join(root, 'samples', 'people', name));

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('LinkedIn’s zip: shown, brought in quietly, taken out again by one undo, known the second time', async ({
  page,
}) => {
  const csv = await sample('linkedin-connections.csv');
  const zip = zipSync({ 'Connections.csv': csv, 'Messages.csv': new Uint8Array(100) });
  await openOn(page, '/people/bring');
  await choose(page, 'Basic_LinkedInDataExport.zip', zip);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('What Basic_LinkedInDataExport.zip holds');
  await expect(page.getByText('They will not appear in suggestions until you say so.')).toBeVisible();
  const bring = page.getByRole('button', { name: /^Bring in \d+ people$/ });
  const count = Number(/\d+/.exec((await bring.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(2);
  await bring.click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${count} people brought in.`);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('They are taken out again.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${count} people brought in.`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await goTo(page, '/people');
  await expect(page.getByRole('link', { name: 'Bring' }).first()).toBeVisible();

  await goTo(page, '/people/bring');
  await choose(page, 'Connections.csv', csv);
  await bring.click();
  await page.getByRole('button', { name: 'Bring another file' }).click();
  await choose(page, 'Connections.csv', csv);
  await expect(page.getByText(`${count} known already, nothing new`)).toBeVisible();
  await expect(bring).toBeHidden();
});

seldom('any CSV: the columns are named, the preview follows, each row left out says why')(async ({ page }) => {
  await openOn(page, '/people/bring');
  await choose(page, 'team.csv', 'Who,Where,Mail\nAna Silva,Mercy,ana@mercy.example\n,Mercy,\n=Bo Li,City,\n');
  await expect(page.getByRole('alert')).toHaveText('Say which column holds the name.');
  await expect(page.getByRole('button', { name: /^Bring in/ })).toBeHidden();
  await page.getByLabel('Full name').selectOption('Who (Ana Silva)');
  await expect(page.getByText('2 people new to your book')).toBeVisible();
  await page.getByText('Left out, and why (1)').click();
  await expect(page.getByText('row 3: has no name')).toBeVisible();
  await page.getByLabel('Institution').selectOption('Where (Mercy)');
  await expect(page.getByText('Mercy', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 people brought in.');
});

test('hostile and mistaken files: one line each, nothing brought in', async ({ page }) => {
  await openOn(page, '/people/bring');
  const problem = page.getByRole('alert');
  const bomb = zipSync({ 'Connections.csv': new Uint8Array(120_000_000) }, { level: 9 });
  for (const [name, content, line] of [
    ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]), /^photo\.jpg: /],
    ['empty.csv', '', /^empty\.csv: is empty/],
    ['bomb.zip', bomb, /^bomb\.zip: /],
    ['plan.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', /^plan\.ics: is a calendar/],
  ] as const) {
    await choose(page, name, content);
    await expect(problem).toHaveText(line, { timeout: 20_000 });
    expect((await problem.textContent())?.length).toBeLessThan(250);
  }
  await choose(page, 'backup.json', '{"format":"prelude-workspace","version":1}');
  await expect(page.getByText('This is a backup of Prelude')).toBeVisible();
});

seldom('a long file shows its progress and can be left')(async ({ page }) => {
  await openOn(page, '/people/bring');
  // The reader is slow to arrive.
  await page.route(/files-worker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue().catch(() => {});
  });
  await choose(page, 'people.vcf', await sample('contacts.vcf'));
  await expect(page.getByText('Reading people.vcf …')).toBeVisible();
  await page.clock.runFor(1100).catch(() => {});
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Choose a file')).toBeVisible();
});

seldom('one pair at a time: the same person, two people, undone, by keyboard')(async ({ page }) => {
  await openOn(page, '/people/bring');
  await choose(page, 'a.csv', 'Name,Email,Hospital\nMaria Lopez,ml@x.example,Mercy\nBo Li,bo@x.example,City\n');
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await page.getByRole('button', { name: 'Bring another file' }).click();
  await choose(page, 'b.csv', 'Name,Email,Phone\nMaria López,other@x.example,555 010 2000\nBo Li,li@y.example,\n');
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await expect(page.getByText('2 pairs may be the same person.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at them' }).click();
  const pair = page.getByRole('article');
  await expect(pair.getByRole('heading')).toHaveText('Are Bo Li and Bo Li the same person?');
  await expect(pair.getByRole('list')).toContainText('Both are called Bo Li');
  await pair.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(pair.getByRole('heading')).toContainText('Are Maria L');
  await expect(pair.getByRole('heading')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pair.getByRole('heading')).toContainText('Are Bo Li');
  await pair.getByRole('button', { name: 'Two people' }).click();
  await expect(pair.getByRole('row', { name: /^E-mail/ })).toContainText('ml@x.example');
  await pair.getByRole('radio', { name: 'Maria López' }).check();
  await pair.getByRole('button', { name: 'Same person' }).click();
  await expect(page.getByText('Nobody in your book looks like somebody else.')).toBeVisible();
  await openOn(page, '/people');
  await expect(page.getByText('Maria López')).toBeVisible();
  await expect(page.getByText('Maria Lopez')).toBeHidden();
  await expect(page.getByText('Bo Li')).toHaveCount(2);
});

test('axe finds nothing on the way', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/people/bring');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectAccessible(page);
  await choose(page, 'a.csv', 'Name,Place,Mail\nMaria Lopez,Mercy,ml@x.example\n,Mercy,\n');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring in 1 person' }).click();
  await page.getByRole('button', { name: 'Bring another file' }).click();
  await choose(page, 'b.csv', 'Name,Email\nMaria López,maria.lopez.of.internal.medicine@university-hospital.example\n');
  await page.getByRole('button', { name: 'Bring in 1 person' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Look at it' }).click();
  await page.getByRole('article').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expectAccessible(page);
});
