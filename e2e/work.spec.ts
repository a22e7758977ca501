import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { comeTo, goTo, laterOn, openOn, tabTo } from './walk.ts';

const save = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Save' }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function addCommitment(page: Page, asked: Readonly<Record<string, string>>): Promise<void> {
  await comeTo(page, `/entry/commitment/new?${new URLSearchParams({ back: '/commitments', ...asked })}`);
  await page.getByLabel(/^With whom/).fill('Dr. Ana Lopez');
  await save(page);
}

// The last files: walks of their own, so that no worker ends long after the others.
test.describe.configure({ mode: 'parallel' });

test('a third commitment says why and until when; behind, new days, told, ended, thanked', async ({ page }) => {
  await asOnAPhone(page);
  await addCommitment(page, { title: 'Sepsis bundle', hoursPerWeek: '2', from: '2026-10-05' });
  await addCommitment(page, { title: 'Wellness committee', hoursPerWeek: '1.5', from: '2026-11-01' });
  await expect(page.getByText('2 commitments running, about 3.5 hours a week.')).toBeVisible();
  await expect(page.getByText('a convention and not evidence')).toBeVisible();

  await addCommitment(page, { title: 'Case series', from: '2026-11-22' });
  await expect(page.getByText('Two others run beside it')).toHaveCount(2);
  await page.getByLabel('Meant to end on').fill('2027-01-31');
  await page.getByLabel('Why it is worth it').fill('She asked me by name, and it ends in January');
  await save(page);
  await expect(page.getByText('3 commitments running')).toBeVisible();
  await expect(page.getByText('one does not say how many')).toBeVisible();

  await page.getByRole('link', { name: 'Sepsis bundle' }).click();
  for (const [what, day] of [
    ['Review forty charts', '2026-11-18'],
    ['Draw the run chart', '2026-11-20'],
    ['Poster', '2027-02-01'],
  ] as const) {
    await page.getByLabel('What you hand in or do').fill(what);
    await page.getByLabel('By', { exact: true }).fill(day);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: what })).toBeVisible();
  }
  await expect(page.getByText('2 deliverables past their day.')).toBeVisible();
  await page.getByRole('button', { name: /^Done.*Review forty charts/ }).click();
  await expect(page.getByText('1 deliverable past its day.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 deliverables past their day.')).toBeVisible();

  await page.getByRole('button', { name: 'I am behind' }).click();
  await expect(page.getByRole('heading', { name: 'You are behind' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Write to Dr. Ana Lopez' })).toHaveAttribute(
    'href',
    /^\/drafts\/new\?situation=behind-on-commitment&person=[^&]+&about=commitment%2F/,
  );
  const offered = page.getByRole('listitem').filter({ hasText: /^(Review forty charts|Draw the run chart|Poster):/ });
  await expect(offered).toHaveText([
    'Review forty charts: Sunday 29 November',
    'Draw the run chart: Tuesday 1 December',
  ]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use these days' }).click();
  await expect(page.getByText('due Tuesday 1 December')).toBeVisible();
  await page.getByRole('button', { name: 'I told them' }).click();
  await expect(page.getByText('You told them on Sunday 22 November.')).toBeVisible();
  await page.getByRole('link', { name: 'All commitments' }).click();
  await expect(page.getByText('Behind, and they know')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Wellness committee' }).click();
  await page.getByRole('button', { name: 'It has ended' }).click();
  await page.getByRole('button', { name: 'I thanked them' }).click();
  await expect(page.getByText('You thanked Dr. Ana Lopez on Sunday 22 November.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'All commitments' }).click();
  await expect(page.getByText('2 commitments running')).toBeVisible();

  await goTo(page, '/entry/scholarly-work/new?title=Sepsis+bundles&type=abstract&status=drafting&back=/works');
  await save(page);
  await page.getByRole('button', { name: /^Submitted.*Sepsis bundles/ }).click();
  await expect(page.getByText('submitted 22 November 2026')).toBeVisible();
  await expectAccessible(page);
});

test('a lead from a mentor: verified, stale after a month, gates and packet; SOAP makes contact wait', async ({
  page,
}) => {
  await asOnAPhone(page);
  await openOn(page, '/leads');
  await tabTo(page, 'link', 'Add a lead');
  await page.keyboard.press('Enter');
  await page.getByLabel('Or the hospital, as you know it').fill('Lakeside Medical Center');
  await page.getByLabel('Where the word came from').selectOption({ label: 'A mentor' });
  await page.getByLabel('The place begins on').fill('2027-07-01');
  await page.getByLabel(/^Who told you/).fill('Dr. Chen');
  await save(page);
  await expect(page.getByText('Not verified with the program, last looked at today.')).toBeVisible();
  await expect(page.getByText('Gates: 5 unknown.')).toBeVisible();
  await expect(page.getByText('Does your own director know?')).toBeVisible();

  await page.getByRole('link', { name: 'Lakeside Medical Center' }).click();
  await expect(heading(page)).toHaveText('Lakeside Medical Center');
  await tabTo(page, 'button', /^I asked the program/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Asking about it' })).toBeFocused();
  await page.getByRole('button', { name: 'The program confirmed it today' }).click();
  await expect(page.getByText('Verified with the program on 22 November 2026, last looked at today.')).toBeVisible();
  await page.getByRole('group', { name: 'Visa' }).getByRole('radio', { name: 'Passed', exact: true }).check();
  await page.getByRole('group', { name: 'Binding commitment' }).getByRole('radio', { name: 'Not passed' }).check();
  await expect(page.getByText('Contact with the program waits.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Words to ask the program' })).toBeHidden();
  await page
    .getByRole('group', { name: 'Binding commitment' })
    .getByRole('radio', { name: 'Passed', exact: true })
    .check();
  await expect(page.getByRole('link', { name: 'Words to ask the program' })).toBeVisible();
  await page.getByRole('button', { name: /^They have it.*Milestones/ }).click();
  await expect(page.getByRole('heading', { name: 'Transfer packet: 1 of 6 there' })).toBeFocused();
  await expectAccessible(page);

  const address = new URL(page.url()).pathname;
  await laterOn(page, new Date(2026, 11, 22, 12));
  await goTo(page, '/leads');
  await expect(page.getByText('last looked at 4 weeks ago.')).toBeVisible();
  await laterOn(page, new Date(2026, 11, 23, 12));
  await expect(page.getByText(/on 22 November 2026, last looked at 4 weeks ago: stale, ask again/)).toBeVisible();
  await expect(page.getByText('Gates: 2 passed, 3 unknown.')).toBeVisible();
  await expectAccessible(page);

  await laterOn(page, new Date(2027, 2, 16, 12));
  await goTo(page, address);
  await expect(page.getByText('SOAP may be running: contact with programs waits')).toBeVisible();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Binding rule. In SOAP, apply only' })).toBeVisible();
  await expect(page.getByText('Match Week: 15 March 2027 to 19 March 2027.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^I applied/ })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Words to ask the program' })).toBeHidden();
  await expectAccessible(page);
  await laterOn(page, new Date(2027, 2, 20, 12));
  await expect(page.getByRole('button', { name: /^I applied/ })).toBeVisible();
});
