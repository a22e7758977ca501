import { expect, type Page } from '@playwright/test';
import { calendar, days, shift } from '../src/workspace/exchange/schedule/schedule-files.fixtures.ts';
import { expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { openOn } from './walk.ts';

const COLLEAGUES = ['Featherstonehaugh', 'Bartholomew', 'Okonkwo', 'Chidi', 'Pradowski'];

const department = (micu: readonly string[]) =>
  calendar(
    ...micu.flatMap((day) => [
      shift(day, '07:00', '19:00', 'SUMMARY:MICU – Lopez\\, Ana w/ Dr. Pradowski', `UID:a${day}`),
      shift(day, '19:00', '07:00', 'SUMMARY:MICU Night – Featherstonehaugh\\, Bartholomew', `UID:b${day}`),
    ]),
    ...days('2026-11-30', '2026-12-13').map((day) =>
      shift(day, '19:00', '07:00', 'SUMMARY:Night float – Lopez\\, Ana', `UID:c${day}`),
    ),
    shift('2026-12-14', '07:00', '19:00', 'SUMMARY:Wards – Okonkwo\\, Chidi', 'UID:d'),
  );

async function choose(page: Page, content: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'schedule.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) });
}

/** All that the browser keeps, as one text. */
async function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of opened.objectStoreNames) {
        const all = opened.transaction(store).objectStore(store).getAll();
        found.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      opened.close();
    }
    return JSON.stringify(found);
  });
}

test('a schedule with colleagues becomes the user’s blocks, and nobody else is kept', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await openOn(page, '/blocks');
  await page.getByRole('link', { name: 'Bring a schedule file' }).click();
  await choose(page, 'BEGIN:VCARD\nFN:Chidi\nEND:VCARD\n');
  await expect(page.getByRole('alert')).toHaveText(/^schedule\.ics: holds contacts, not a schedule/);
  await choose(page, department(days('2026-11-02', '2026-11-29', [1, 2, 3, 4, 5, 6])));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Which of these is you?');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Featherstonehaugh/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show my blocks' }).click();
  await expect(page.getByRole('alert')).toHaveText(/^Choose your line first/);
  await page.getByRole('checkbox', { name: /^Lopez, Ana/ }).check();
  await page.getByRole('button', { name: 'Show my blocks' }).click();
  await expect(page.getByText('38 shifts of yours; 25 shifts of others left out.')).toBeVisible();
  await expect(page.getByText('24 shifts, 07:00 to 19:00.')).toBeVisible();
  await expect(page.getByText('Off: every Sun.')).toBeVisible();
  await page.getByLabel('Name of MICU').fill('Medical ICU');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add 2 blocks' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 blocks brought in.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('They are taken out again.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('link', { name: 'See your year' }).click();
  await expect(page.locator('[data-block]')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-block]').nth(0).getByLabel('Name')).toHaveValue('Medical ICU');
  await expect(page.locator('[data-block]').nth(1).getByLabel('Shift ends')).toHaveValue('07:00');

  const stored = await kept(page);
  expect(stored).toContain('Medical ICU');
  expect(COLLEAGUES.filter((name) => stored.includes(name))).toEqual([]);

  // The file changed: what it made is changed, nothing stands twice.
  await page.getByRole('link', { name: 'Bring a schedule file' }).click();
  await choose(page, department(days('2026-11-04', '2026-11-29', [1, 2, 3, 4, 5, 6])));
  await page.getByRole('checkbox', { name: /^Lopez, Ana/ }).check();
  await page.getByRole('button', { name: 'Show my blocks' }).click();
  await expect(page.getByText(/^Changes the block you have: Monday 2 November/)).toBeVisible();
  await expect(page.getByText('In your year already.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('1 block changed.');
  await page.getByRole('link', { name: 'See your year' }).click();
  await expect(page.locator('[data-block]')).toHaveCount(2);
  await expect(page.locator('[data-block]').nth(0).getByLabel('First day')).toHaveValue('2026-11-04');
});

test('how one introduces oneself: written, timed, there after a restart, a half-typed word too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 844 });
  await openOn(page, '/identity');
  await page.getByLabel('Name', { exact: true }).fill('Irene Núñez');
  await page.getByRole('radio', { name: /^Another specialty/ }).check();
  await page.getByLabel('Specialty', { exact: true }).fill('neurology');
  await page.getByLabel('You, in one sentence').fill('Strong medicine as a foundation for neurology, after bed 12.');
  await expect(page.getByText('This may tell who a patient is:')).toBeVisible();
  await page.getByText('To an attending', { exact: true }).click();
  await page
    .locator('details[open]')
    .getByRole('button', { name: /^Start with/ })
    .click();
  await expect(page.locator('details[open]').getByLabel('Your words')).toHaveValue(/^Good morning, I am Irene Núñez,/);
  await expect(page.locator('details[open]').getByText(/^\d\d words: about 1\d seconds/)).toBeVisible();
  await page.getByLabel('One habit before a shift').selectOption('one-question');
  await page.getByRole('checkbox', { name: 'A photo' }).check();
  await page.getByLabel(/^Somebody to ask/).fill('Ana Silva');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Ask Ana Silva' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'A photo' }).uncheck();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('checkbox', { name: 'A photo' })).toBeChecked();
  await page.getByLabel('Your goal this year').fill('An R position in neurol');
  await page.reload();
  await expect(page.getByLabel('Your goal this year')).toHaveValue('An R position in neurol');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Irene Núñez');
  await expect(page.getByLabel('One habit before a shift')).toHaveValue('one-question');
  await expect(page.getByText('written', { exact: true })).toHaveCount(1);
});
