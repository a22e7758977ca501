import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { goTo, openOn, tabTo } from './walk.ts';

async function addCurrentBlock(page: Page): Promise<void> {
  await openOn(page, '/blocks');
  await page.getByRole('button', { name: 'Add the first block' }).click();
  await expect(page.getByLabel('Type')).toBeFocused();
  await page.getByLabel('Type').selectOption('icu');
  await page.getByLabel('Name').fill('MICU');
  await page.getByLabel('First day').fill('2026-11-16');
  await page.getByLabel('Last day').fill('2026-12-13');
  await page.getByLabel('Last day').blur();
}

const rows = (page: Page) => page.locator('[data-block]');

test('a year in blocks: entered, changed, odd dates told, undone, there after a restart', async ({ page }) => {
  await addCurrentBlock(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByText('Now')).toBeVisible();
  // A date half taken away is not a date taken away.
  await page.getByLabel('First day').focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('First day')).toHaveValue('2026-11-16');
  await expect(page.getByLabel('Shift starts')).toHaveValue('06:30');
  await page.getByRole('button', { name: 'Add the next block' }).click();
  await expect(rows(page).nth(1).getByLabel('First day')).toHaveValue('2026-12-14');
  await expect(rows(page).nth(1).getByLabel('Last day')).toHaveValue('2027-01-10');
  await rows(page).nth(1).getByLabel('Type').selectOption('nights');
  await expect(rows(page).nth(1).getByLabel('Shift ends')).toHaveValue('07:00');

  await rows(page).nth(1).getByLabel('First day').fill('2026-12-17');
  await rows(page).nth(1).getByLabel('First day').blur();
  await expect(page.getByText('3 days without a block: Monday 14 December to Wednesday 16 December.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('without a block')).toBeHidden();

  await rows(page)
    .nth(0)
    .getByRole('button', { name: /Weekly days off/ })
    .click();
  await rows(page).nth(0).getByRole('checkbox', { name: 'Wednesday' }).check();
  await expect(rows(page).nth(0).getByRole('button', { name: 'Weekly days off: Sun, Wed' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete MICU' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(0).getByLabel('Name')).toHaveValue('MICU');
});

seldom('a row does not move under the hand that changes its dates')(async ({ page }) => {
  await addCurrentBlock(page);
  await page.getByRole('button', { name: 'Add the next block' }).click();
  await expect(rows(page).nth(1).getByLabel('Type')).toBeFocused();
  await rows(page).nth(1).getByLabel('First day').fill('2026-07-01');
  await rows(page).nth(1).getByLabel('Last day').focus();
  await expect(page.getByText(/changed\./)).toBeVisible();
  await expect(rows(page).nth(1).getByLabel('Last day')).toBeFocused();
  await expect(rows(page).nth(1).getByLabel('First day')).toHaveValue('2026-07-01');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(rows(page).nth(0).getByLabel('First day')).toHaveValue('2026-07-01');
});

seldom('a schedule is pasted, looked at, added once')(async ({ page }) => {
  await openOn(page, '/blocks');
  await page.getByText('Paste a schedule').click();
  const schedule = 'Type\tName\tFrom\tTo\nWard\tTeam 3\t7/1/2026\t7/28/2026\nNF\t\tJul 29\tAug 25\nfoo\tbar';
  await page.getByLabel('Rows').fill(schedule);
  await expect(page.getByText('2 blocks understood, 1 row not. Nothing is added yet.')).toBeVisible();
  await expect(page.getByText('Row 4: no first day, such as 7/1/2026 (foo bar)')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add 2 blocks' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel('Rows').fill(schedule);
  await expect(page.getByText('already in your year')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Add the blocks' })).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(0);
});

test('a team is pasted and is today’s team on the home screen; corrections count', async ({ page }) => {
  await addCurrentBlock(page);
  await page.getByRole('link', { name: /Team and days of MICU/ }).click();
  await page.getByText('Add somebody').click();
  await page.getByLabel('Name', { exact: true }).first().fill('Dr. Ana Lopez');
  await page.getByLabel('Role').selectOption('attending');
  await page.getByRole('button', { name: 'Add to the team' }).click();
  const members = page.getByRole('region', { name: 'Team' }).getByRole('listitem');
  await expect(members).toHaveCount(1);
  await page.getByText('Paste a roster').click();
  await page.getByLabel('Roster', { exact: true }).fill('Ana Lopez, attending\nSam Okafor, senior resident');
  await expect(page.getByLabel(/^Ana Lopez/)).toHaveValue('left-out');
  await page.getByRole('button', { name: 'Put 1 person on the team' }).click();
  await expect(members).toHaveCount(2);
  await expect(
    page.getByText(
      'Counts as working together from Monday 16 November to Sunday 13 December: 6 days so far, without days off.',
    ),
  ).toHaveCount(2);

  const log = page.getByRole('main');
  await goTo(page, '/');
  await expect(log.getByRole('button', { name: /^Dr\. Ana Lopez/ })).toBeVisible();
  await expect(log.getByRole('button', { name: /^Sam Okafor/ })).toBeVisible();

  await goTo(page, '/blocks');
  await page.getByRole('link', { name: /Team and days of MICU/ }).click();
  const sam = members.filter({ hasText: 'Sam Okafor' });
  await sam.getByText('Correct this').click();
  await sam.getByLabel('Together from').fill('2026-11-30');
  await sam.getByLabel('Together from').blur();
  await expect(sam).toContainText('Will count as working together from Monday 30 November to Sunday 13 December.');
  await sam.getByLabel('We did not work together').check();
  await expect(sam).toContainText('Does not count: you did not work together.');
  await goTo(page, '/');
  await expect(log.getByRole('button', { name: /^Dr\. Ana Lopez/ })).toBeVisible();
  await expect(log.getByRole('button', { name: /^Sam Okafor/ })).toBeHidden();
});

test('a block and its team are entered by keyboard alone', async ({ page }) => {
  await openOn(page, '/blocks');
  await tabTo(page, 'button', 'Add the first block');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Type')).toBeFocused();
  await page.keyboard.type('Night');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tower nights');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11162026');
  await expect(page.getByLabel('First day')).toHaveValue('2026-11-16');
  await page.getByLabel('Last day').focus();
  await page.keyboard.type('12132026');
  await tabTo(page, 'button', /Weekly days off/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'checkbox', 'Friday');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Weekly days off: Fri, Sat' })).toBeVisible();
  await tabTo(page, 'link', 'Team and days of Tower nights');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tower nights' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.type('Dr. Ana Lopez');
  await tabTo(page, 'combobox', 'Role');
  await page.keyboard.type('Att');
  await tabTo(page, 'button', 'Add to the team');
  await page.keyboard.press('Enter');
  const members = page.getByRole('region', { name: 'Team' }).getByRole('listitem');
  await expect(members).toContainText('Dr. Ana Lopez');
  await expect(members).toContainText('Attending');
  await page.reload();
  await expect(members).toContainText('Monday 16 November to Sunday 13 December');
});

seldom('days of a block are marked by keyboard')(async ({ page }) => {
  await addCurrentBlock(page);
  await page.getByRole('link', { name: /Team and days of MICU/ }).click();
  const today = page.getByRole('radio', { name: 'Sunday 22 November, day off' });
  await expect(today).toBeChecked();
  await today.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Monday 23 November' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Hard shift' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Monday 23 November, hard shift' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Monday 23 November, hard shift, post-call' })).toBeChecked();
});

test('axe finds nothing on blocks', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/blocks');
  await expectAccessible(page);
  await addCurrentBlock(page);
  await page.getByRole('button', { name: 'Add the next block' }).click();
  await rows(page).nth(1).getByLabel('First day').fill('2026-12-20');
  await rows(page)
    .nth(1)
    .getByRole('button', { name: /Weekly days off/ })
    .click();
  await page.getByText('Paste a schedule').click();
  await page.getByLabel('Rows').fill('Ward\tTeam 3\t7/1/2026\t7/28/2026\nfoo');
  await expect(page.getByText('1 block understood')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Team and days of MICU/ }).click();
  await page.getByText('Paste a roster').click();
  await page.getByLabel('Roster', { exact: true }).fill('Ana Lopez, attending\nSam Okafor, senior resident');
  await page.getByRole('button', { name: 'Put 2 people on the team' }).click();
  await page.getByLabel('Roster', { exact: true }).fill('Ana Lopez, attending\nMaria Lopez');
  for (const summary of await page.locator('main summary').all()) {
    if (!(await summary.evaluate((element) => element.closest('details')?.open))) await summary.click();
  }
  await expectAccessible(page);
  await goTo(page, '/blocks/gone');
  await expectAccessible(page);
});
