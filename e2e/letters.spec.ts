import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { goTo, openOn, tabTo } from './walk.ts';

/** Three weeks on the wards with Dr. Lopez until today. */
async function workTogether(page: Page): Promise<void> {
  await openOn(page, '/blocks');
  await page.getByRole('button', { name: 'Add the first block' }).click();
  await page.getByLabel('Type').selectOption('ward');
  await page.getByLabel('Name').fill('Wards A');
  await page.getByLabel('First day').fill('2026-11-02');
  await page.getByLabel('Last day').fill('2026-11-29');
  await page.getByLabel('Last day').blur();
  await page.getByRole('link', { name: /^Team/ }).click();
  await page.getByText('Add somebody').click();
  await page.getByPlaceholder('Find or type a new name').fill('Dr. Ana Lopez');
  await page.getByLabel('Role').selectOption({ label: 'Attending' });
  await page.getByRole('button', { name: 'Add to the team' }).click();
  await expect(page.getByRole('link', { name: 'Dr. Ana Lopez' })).toBeVisible();
}

const main = (page: Page) => page.locator('#main');
const press = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).click();
const next = (page: Page) => page.locator('[aria-current="step"]').getByRole('heading', { level: 3 });

async function chooseWriter(page: Page, name: string): Promise<void> {
  await goTo(page, '/letters/new');
  await page.getByLabel('Who would write it').fill(name);
  await main(page).getByRole('button', { name }).click();
}

test('from weeks together and a good word to the thanks for a letter', async ({ page }) => {
  await workTogether(page);
  await goTo(page, '/letters');
  await expect(main(page)).toContainText('Nobody yet by your log');
  await expect(main(page)).toContainText('No positive, specific feedback from them is noted yet.');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Note feedback from Dr. Ana Lopez' }).click();
  await page.getByLabel('Praise, in their words').fill('Clear plans for the sickest on the list');
  await page.getByLabel('Received on').fill('2026-11-20');
  await page.getByRole('radio', { name: 'Positive' }).check();
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters');
  await expect(main(page)).toContainText('One piece of positive, specific feedback.');

  // From here the keyboard does it.
  await tabTo(page, 'link', 'Plan a letter from Dr. Ana Lopez');
  await page.keyboard.press('Enter');
  await expect(main(page)).toContainText('By your log you can ask');
  await tabTo(page, 'button', 'Plan a letter from Dr. Ana Lopez');
  await page.keyboard.press('Enter');
  await expect(next(page)).toHaveText('Ask for a strong letter');
  await page.getByLabel('You submit your application on').fill('2026-12-20');
  await page.getByLabel('You submit your application on').blur();
  await expect(page.getByRole('row', { name: /^Uploaded by/ })).toContainText('Sunday 13 December');
  await expect(main(page)).toContainText('28 days are left until you submit; 8 weeks are usual.');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Draft the ask' }).click();
  await expect(page.getByRole('textbox', { name: /text|message|body/i }).first()).toHaveValue(/strong letter/);
  await press(page, 'I sent it');
  await page.goBack();
  await page.goto('/letters');
  await page.getByRole('link', { name: 'Dr. Ana Lopez' }).click();
  await expect(next(page)).toHaveText('Wait for their answer');
  await tabTo(page, 'button', 'They said yes');
  await page.keyboard.press('Enter');
  await expect(next(page)).toHaveText('Send your packet');

  await page.getByRole('link', { name: 'Prepare the packet' }).click();
  await page.getByRole('list', { name: 'From your log, for patient care' }).getByRole('button').first().click();
  await expect(page.getByLabel('Patient care')).toHaveValue('“Clear plans for the sickest on the list”');
  await page.getByLabel('What you worked on together').fill('General medicine wards, three weeks');
  await page.getByLabel('What you worked on together').blur();
  await expectAccessible(page);
  const paper = page.getByRole('article', { name: 'The packet as it prints' });
  await expect(paper).toContainText('Wards A');
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toContainText('General medicine wards, three weeks');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await expect(page.getByLabel('Patient care')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'The letter' }).click();
  await press(page, 'I sent it today');
  await press(page, 'I entered them today');
  await press(page, 'They confirmed today');
  await press(page, 'It is uploaded');
  await press(page, 'Add programs');
  await page.getByLabel('Find a program').fill('maimonides');
  await press(page, /^Maimonides Medical Center/);
  await expect(main(page)).toContainText('1 of 4');
  await expect(next(page)).toHaveText('Thank them');
  await press(page, 'I thanked them today');
  await expect(next(page)).toHaveText('Tell them how it turned out');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(next(page)).toHaveText('Thank them');
  await press(page, 'I thanked them today');
  await page.reload();
  await expect(main(page)).toContainText('An attending · Thanked');
});

seldom('asked too early it warns and lets the user; a hesitation is thanked, and never asked again')(
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openOn(page, '/people/new');
    await page.getByLabel('Name').fill('Dr. Wei Li');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr. Wei Li');
    await chooseWriter(page, 'Dr. Wei Li');
    await expect(main(page)).toContainText('By your log it is early to ask');
    await expect(main(page)).toContainText('You decide.');
    await press(page, 'Plan a letter from Dr. Wei Li');
    await expectAccessible(page);
    await press(page, 'I asked today');
    await press(page, 'They hesitated');
    await expect(main(page)).toContainText('A hesitation is a kind no');
    await expect(main(page).getByRole('button', { name: /asked today/ })).toHaveCount(0);
    await expectAccessible(page);
    await press(page, 'I thanked them today');
    await expect(page.getByRole('heading', { name: 'Nothing more to do' })).toBeFocused();
    await chooseWriter(page, 'Dr. Wei Li');
    await expect(main(page)).toContainText('Dr. Wei Li said no before');
    await expect(main(page).getByRole('button', { name: /^Plan a letter/ })).toHaveCount(0);

    await goTo(page, '/teaching-moments');
    for (let count = 1; count <= 9; count++) {
      await page.getByLabel('What it was about').selectOption({ index: count });
      await press(page, 'Add');
      await expect(page.getByRole('heading', { name: `${count} of 9` })).toBeFocused();
    }
    await expect(main(page)).toContainText('Nine is the most');
    expect(await main(page).locator('textarea, input').count()).toBe(0);
    await expectAccessible(page);
  },
);
