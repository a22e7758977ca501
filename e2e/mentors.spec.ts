import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { expectNamesApart } from './names.ts';
import { test } from './test.ts';
import { goTo, openOn } from './walk.ts';

const main = (page: Page) => page.getByRole('main');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const save = (page: Page) => main(page).getByRole('button', { name: 'Save' }).click();

test('from a teacher to a mentor to a sponsor by an act', async ({ page }) => {
  await openOn(page, '/mentors');
  await expect(page.getByRole('heading', { name: 'A mentor advises, a sponsor acts' })).toBeVisible();
  const candidates = region(page, 'Who might be a mentor');
  await expect(candidates).toContainText('Nobody stands out');
  await goTo(page, '/people/new');
  await page.getByLabel('Name').fill('Dr. Ana Lopez');
  await page.getByLabel('Role').selectOption({ label: 'Attending' });
  await page.getByText('As a teacher').click();
  await page.getByLabel('Teaches consistently').selectOption({ label: 'Yes' });
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dr. Ana Lopez');
  await goTo(page, '/mentors');
  await expect(candidates).toContainText('Teaches consistently, you noted.');
  await expect(candidates).toContainText('Not known yet: whether Dr. Ana Lopez is approachable, respects IMGs');

  await candidates.getByRole('button', { name: /^Might ask.*Ana Lopez/ }).click();
  const mentors = region(page, 'Mentors');
  await expect(mentors.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(mentors).toContainText('Ask Dr. Ana Lopez for a short meeting');
  // The first contact is not an ask, says the note; the user decides.
  await expect(mentors.getByRole('note')).toContainText('Nothing is noted between you');
  await expect(mentors.getByRole('note')).toContainText('a convention and not a rule');
  await expectAccessible(page);
  await mentors.getByRole('button', { name: /^I asked/ }).click();
  await expect(mentors).toContainText('Wait for Dr. Ana Lopez’s answer');
  await mentors.getByRole('button', { name: /^They said yes/ }).click();

  await mentors.getByRole('link', { name: /^Plan a meeting/ }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-25');
  await save(page);
  await expect(mentors).toContainText('Meet Dr. Ana Lopez · Wednesday 25 November (in 3 days)');
  await mentors.getByRole('link', { name: /^Open the meeting/ }).click();
  const questions = page.getByLabel('Your two or three questions');
  await questions.fill('What would you do?\nHow did you choose?\nWho else?\nIs there an open position for me?');
  await page.getByLabel('To remember').focus();
  await expect(page.getByText('Two or three questions leave time')).toBeVisible();
  await expect(page.getByText('sounds like asking for a place')).toBeVisible();
  await questions.fill('What would you do?\nHow did you choose?');
  await page.getByLabel('One thing').fill('Read the paper on stewardship');
  await expect(page.getByText('Two or three questions leave time')).toBeHidden();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(region(page, 'What you will do').getByRole('listitem')).toContainText('Read the paper on stewardship');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'One page to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'How did you choose?' })).toBeVisible();
  await expect(sheet).toContainText('Last contact: Sunday 22 November.');
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Back to the meeting' }).click();

  await page.getByRole('button', { name: 'We met' }).click();
  await page.getByRole('checkbox', { name: 'They said I may report how it goes' }).check();
  await page.getByRole('button', { name: 'Thanked them' }).click();
  await expect(region(page, 'After')).toContainText('Thanked on Sunday 22 November.');

  // A second favour within a month: said beside the form, too.
  await goTo(page, '/entry/ask/new');
  await page.getByLabel('Whom you ask').fill('Ana');
  await main(page)
    .getByRole('button', { name: /Ana Lopez/ })
    .click();
  await expect(main(page).getByRole('note')).toContainText('Before you ask');

  // Seven weeks later.
  await openOn(page, '/mentors', new Date(2027, 0, 10, 12));
  await expect(mentors).toContainText('Write Dr. Ana Lopez a short update · since Sunday 3 January (7 days ago)');
  await expect(mentors).toContainText('every 6 weeks is usual for their role (a convention)');
  await mentors.getByText('Could they speak for you?').click();
  await expect(mentors).toContainText('No shared shifts are on record.');
  await mentors.getByRole('button', { name: /^I wrote/ }).click();
  await expect(mentors).toContainText('in 6 weeks');

  const sponsors = region(page, 'Sponsors');
  await expect(sponsors).toContainText('Nobody has spoken for you yet');
  await page.getByRole('link', { name: 'Note what somebody did for you' }).click();
  await page.getByLabel('Who did it').fill('Dr. Ana Lopez');
  await page.getByLabel('What they did').selectOption({ label: 'Called somebody about me' });
  await save(page);
  await expect(sponsors.getByRole('heading', { name: 'Dr. Ana Lopez' })).toBeVisible();
  await expect(sponsors).toContainText('Sunday 10 January');
  await expect(mentors).toContainText('also a sponsor');
  await sponsors.getByRole('button', { name: /^Thanked them/ }).click();
  await expect(sponsors.getByRole('button', { name: /^Told them how it went/ })).toBeVisible();

  await page.getByRole('link', { name: 'Mentor map' }).click();
  await expect(page.getByRole('cell', { name: 'Dr. Ana Lopez' })).toHaveCount(1);
  await expect(region(page, 'Who is missing')).toContainText('Nurses: nobody noted yet.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('axe finds nothing on mentors and the map, and controls are told apart by their names', async ({ page }) => {
  await asOnAPhone(page);
  await openOn(page, '/sample/resident/mentors');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await expectNamesApart(page);
  await expectAccessible(page);
  await goTo(page, '/sample/resident/mentors/map');
  await page.getByText('Say what somebody gives you').click();
  await page.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
  await expectNamesApart(page);
  await expectAccessible(page);
  await goTo(page, '/sample/resident/identity');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await expectNamesApart(page);
});
