import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { comeTo, goTo, openOn, tabTo } from './walk.ts';

const open = (page: Page) => page.getByRole('region', { name: /open$/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

async function addLearningPoint(page: Page): Promise<void> {
  await comeTo(page, '/loops');
  await page.getByRole('link', { name: 'a learning point' }).click();
  await page.getByLabel('With whom').fill('Dr. Ana Lopez');
  await expect(page.getByText('Dr. Ana Lopez is new')).toBeVisible();
  await page.getByLabel('What they taught').fill('Trend the lactate, do not chase one value');
  await expect(page.getByLabel('Heard on')).toHaveValue('2026-11-22');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open loops');
}

test('a learning loop: heard, read, brought back, closed, taken back', async ({ page }) => {
  await addLearningPoint(page);
  await expect(open(page).getByRole('listitem')).toHaveCount(1);
  await expect(open(page).getByRole('heading', { level: 3 })).toHaveText('Read up on it');

  await page.getByRole('button', { name: /^I read it/ }).click();
  const sentence = page.getByLabel('The sentence to bring back');
  await expect(sentence).toBeFocused();
  await sentence.fill('The clearance over six hours told more');
  // Half-typed words outlive the page.
  await page.reload();
  await expect(page.getByLabel('The sentence to bring back')).toHaveValue('The clearance over six hours told more');
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await expect(open(page).getByRole('heading', { level: 3 })).toHaveText('Bring it back to Dr. Ana Lopez');
  await expect(open(page).locator('blockquote')).toContainText('The clearance over six hours told more');

  await page.getByRole('button', { name: /^Told them/ }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is open' })).toBeFocused();
  await expect(page.getByText('Sunday 22 November · closed')).toBeVisible();
  await undo(page);
  await expect(open(page).getByRole('heading', { level: 3 })).toHaveText('Bring it back to Dr. Ana Lopez');
  await page.reload();
  await expect(open(page).getByRole('heading', { level: 3 })).toHaveText('Bring it back to Dr. Ana Lopez');

  await page.getByRole('button', { name: /^Let it go/ }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is open' })).toBeVisible();
  await page.getByRole('link', { name: /^Learning point/ }).click();
  await expect(page.getByText('Let go on 22 November 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await expect(page.getByText('Let go on')).toBeHidden();
});

seldom('an entry is never lost: half a form kept, wrong order hinted, deleting undone')(async ({ page }) => {
  await addLearningPoint(page);
  await goTo(page, '/entry/feedback-loop/new?from=loops');
  await page.getByRole('button', { name: /What is one thing I could do better/ }).click();
  await expect(page.getByLabel('Asked on')).toHaveValue('2026-11-22');
  await page.getByLabel('Praise, in their words').fill('Much tighter this week');
  await page.goto('/entry/feedback-loop/new?from=loops');
  await expect(page.getByLabel('What you asked')).toHaveValue(/^What is one thing I could do better/);
  await expect(page.getByLabel('Praise, in their words')).toHaveValue('Much tighter this week');

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Who was it?')).toBeVisible();
  await page.getByLabel('With whom').fill('ana lópez');
  await expect(page.getByText('That is Dr. Ana Lopez, whom you know.')).toBeVisible();
  await page.getByLabel('With whom').fill('lope');
  await page.keyboard.press('Enter');
  await expect(page.getByText('lope is new: saving adds them to your people.')).toBeVisible();
  await page.getByRole('button', { name: /^Dr\. Ana Lopez/ }).click();
  await page.getByLabel('Received on').fill('2026-11-20');
  await expect(page.getByText('This is before “Asked on” (22 November 2026).')).toBeVisible();
  await page.getByRole('radio', { name: 'Positive' }).check();
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('button', { name: 'Feedback', exact: true }).click();
  const row = page.getByRole('region', { name: 'All you noted' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row.locator('blockquote')).toHaveText('Much tighter this week');
  await row.getByRole('link', { name: /^Feedback/ }).click();
  await expect(page.getByRole('radio', { name: 'Positive' })).toBeChecked();
  await page.getByLabel('What they said').fill('x'.repeat(5001));
  await expect(page.getByText('5,001 of 5,000 characters: 1 too many to save.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('button', { name: 'Forget the changes' }).click();
  await expect(page.getByLabel('What they said')).toHaveValue('');
  await page.getByRole('button', { name: 'Delete this feedback' }).click();
  await expect(page.getByText('Feedback deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Feedback', exact: true }).click();
  await expect(row).toHaveCount(0);
  await undo(page);
  await expect(row).toHaveCount(1);
});

seldom('help given and asked stand side by side')(async ({ page }) => {
  await openOn(page, '/loops?kind=help');
  for (const [direction, what] of [
    ['I help them', 'Cover her Saturday'],
    ['They help me', 'Look over my abstract'],
  ] as const) {
    await page.getByRole('link', { name: 'Add help' }).click();
    await page.getByLabel('With whom').fill('Sam Okafor');
    await page.getByRole('radio', { name: direction }).check();
    await page.getByLabel('What it is').fill(what);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
  }
  await expect(page.getByRole('region', { name: 'You helped', exact: true })).toContainText('Cover her Saturday');
  await expect(page.getByRole('region', { name: 'They helped you' })).toContainText('Look over my abstract');
  await page.getByRole('button', { name: /^They helped.*See whether/ }).click();
  await expect(open(page).getByRole('listitem')).toHaveCount(1);
  // The name typed twice is one person.
  await goTo(page, '/people');
  await expect(page.getByRole('link', { name: /Sam Okafor/ })).toHaveCount(1);
});

test('a loop is opened and closed by keyboard alone', async ({ page }) => {
  await openOn(page, '/loops');
  await tabTo(page, 'link', 'advice');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'textbox', 'With whom');
  await page.keyboard.type('Dr. Chen');
  await tabTo(page, 'textbox', 'What they advised');
  await page.keyboard.type('Tell the APD early that you want to stay');
  await tabTo(page, 'button', 'Save');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Open loops' })).toBeFocused();
  await tabTo(page, 'button', /^I acted on it/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Met her on Thursday');
  await tabTo(page, 'button', 'Save');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '1 next step open' })).toBeFocused();
  await tabTo(page, 'button', /^Told them/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing is open' })).toBeFocused();
});

/** Kinds whose forms have controls that those above lack: times and numbers, programs and further people, parts folded away. */
const UNLIKE = ['meeting', 'sponsor-act', 'lead'];

test('axe finds nothing on loops and entries', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/loops');
  await expectAccessible(page);
  await addLearningPoint(page);
  await page.getByRole('button', { name: /^I read it/ }).click();
  await expectAccessible(page);
  for (const kind of ['moment', 'learning-loop', 'feedback-loop', 'advice', 'help', 'evaluation', ...UNLIKE]) {
    await goTo(page, `/entry/${kind}/new`);
    await page
      .getByLabel(/^(With whom|By whom|Who )/)
      .first()
      .fill('lop');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectAccessible(page);
  }
  await goTo(page, '/loops?kind=help');
  await expectAccessible(page);
  await goTo(page, '/entry/help/gone');
  await expectAccessible(page);
});
