import { expect, type Locator, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { goTo, laterOn, openOn } from './walk.ts';

const november = (day: number) => new Date(2026, 10, day, 18);
const worth = (page: Page) => page.getByRole('region', { name: /^Worth doing today|^Nothing for today/ });
const card = (page: Page, what: RegExp) =>
  worth(page).locator('details', { has: page.getByRole('heading', { name: what }) });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** The suggestion on Today and open; what waits is asked for all the same. */
async function open(page: Page, what: RegExp): Promise<Locator> {
  const wanted = card(page, what);
  await worth(page).waitFor();
  if ((await wanted.count()) === 0) {
    const waiting = page.locator('details', { has: page.getByText(/things? waits? – why/) });
    if ((await waiting.getAttribute('open')) === null) await waiting.locator('summary').first().click();
    const all = page.getByRole('button', { name: new RegExp(`^Today all the same ?: ${what.source}`) });
    const more = page.getByRole('button', { name: /^Show \d+ more/ });
    while ((await all.count()) === 0) await more.click();
    await all.first().click();
  }
  await expect(wanted).toHaveCount(1);
  if ((await wanted.getAttribute('open')) === null) await wanted.locator('summary').first().click();
  return wanted;
}

async function did(page: Page, what: RegExp): Promise<void> {
  await (await open(page, what)).getByRole('button', { name: /^Did it/ }).click();
  await expect(card(page, what)).toHaveCount(0);
}

test('a rotation: first run, log, loop closed, feedback asked and closed, thanks, a letter', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/', november(10));
  await page.getByRole('link', { name: 'Start with five questions' }).click();
  await page.getByLabel('Your name').fill('Amal Rahman');
  // Half an answer outlives the page.
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('Amal Rahman');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByLabel('Attendings').fill('Dr. Ana Lopez');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('alert')).toContainText('Which kind of block is it?');
  await page.getByLabel('Kind of block').selectOption({ label: 'Ward' });
  await page.getByLabel('First day').fill('2026-11-02');
  await page.getByLabel('Last day').fill('2026-11-29');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Enough for now' }).click();

  await expect(page.getByRole('heading', { name: 'Worth doing today' })).toBeVisible();
  await expect(worth(page).locator('summary').first()).toBeVisible();
  await page.getByRole('button', { name: /^Dr\. Ana Lopez/ }).click();
  await page.getByText('Taught me', { exact: true }).click();
  await page.getByLabel('A line, if you like').fill('trend the lactate');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('link', { name: '1 open loop' })).toBeVisible();

  await laterOn(page, november(11));
  await did(page, /Read up on what Dr\. Ana Lopez taught you/);
  // The keyboard goes on from what comes next.
  await expect(page.locator('[data-suggestion] summary:focus')).toHaveCount(1);
  await undo(page).click();
  await expect(page.getByText(/^Taken back: Done: Read up/)).toBeVisible();
  await did(page, /Read up on what Dr\. Ana Lopez taught you/);
  // One a day with the same person.
  await laterOn(page, november(12));
  await did(page, /Bring .+ back to Dr\. Ana Lopez/);
  await expect(page.getByRole('link', { name: /open loop/ })).toHaveCount(0);
  await openOn(page, '/today', november(13));
  await open(page, /Ask Dr\. Ana Lopez .*feedback/);
  await expectAccessible(page);
  // On a wide screen all were open.
  await (await open(page, /Ask Dr\. Ana Lopez .*feedback/)).getByRole('link', { name: /^The words/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Today');
  await page.goBack();
  await did(page, /Ask Dr\. Ana Lopez .*feedback/);

  await laterOn(page, november(16));
  await page.getByRole('button', { name: /^Dr\. Ana Lopez/ }).click();
  await page.getByText('Got feedback', { exact: true }).click();
  await page.getByLabel('A line, if you like').fill('My plans are clear');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('link', { name: /^Edit: Gave you feedback/ }).click();
  await page.getByLabel('Praise, in their words').fill('Her plans are clear and short');
  await page.getByText('Positive', { exact: true }).click();
  await page
    .getByRole('group', { name: /something concrete/ })
    .getByText('Yes', { exact: true })
    .click();
  await page.getByRole('button', { name: 'Save' }).click();
  await goTo(page, '/today');
  await did(page, /(Choose|Change) one thing/);
  await laterOn(page, november(18));
  await did(page, /Tell Dr\. Ana Lopez what you changed/);
  await expect(page.getByRole('link', { name: /open loop/ })).toHaveCount(0);

  await laterOn(page, november(27));
  await did(page, /Thank Dr\. Ana Lopez for one specific thing/);
  await expect(page.getByRole('region', { name: 'Logged today' })).toContainText('You thanked them');
  await laterOn(page, november(28));
  const letter = await open(page, /Ask Dr\. Ana Lopez for a strong letter/);
  await expect(letter).toContainText('convention');
});

test('the week: by keyboard to another day, taken back, and dragged to another', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/week');
  const day = (name: RegExp) => page.getByRole('region', { name });
  await expect(page.locator('[data-suggestion] summary').first()).toBeVisible();
  await expectAccessible(page);
  const first = page.locator('[data-suggestion]').first();
  const title = (await first.getByRole('heading', { level: 3 }).textContent()) ?? '';
  const whole = new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  const choose = first.getByRole('combobox');
  const target = (await choose.locator('option').nth(2).textContent()) ?? '';
  // By keys only: a closed list changes with each of them, and nothing is moved by that.
  await choose.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const moved = day(new RegExp(`^${target}`)).locator('[data-suggestion]', { hasText: whole });
  await expect(moved).toHaveCount(1);
  await expect(moved.locator('summary')).toBeFocused();
  await undo(page).click();
  await expect(moved).toHaveCount(0);

  // The same with a finger or a mouse, to the next day in view.
  const days = page.locator('[data-day]');
  const onNext = days.nth(1).locator('[data-suggestion]', { hasText: whole });
  await page.setViewportSize({ width: 1280, height: 1400 });
  await expect(onNext).toHaveCount(0);
  const grip = await first.locator('[data-grip]').boundingBox();
  const there = await days.nth(1).boundingBox();
  if (grip === null || there === null) throw new Error('nothing to drag');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(there.x + 60, there.y + 20, { steps: 5 });
  await expect(days.nth(1)).toHaveAttribute('data-over', '');
  await page.mouse.up();
  await expect(onNext).toHaveCount(1);
  await expect(page.getByText(/^Moved to /)).toBeVisible();
});
