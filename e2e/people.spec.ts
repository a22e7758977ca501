import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { seldom, test } from './test.ts';
import { comeTo, goTo, openOn } from './walk.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function add(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await comeTo(page, '/people/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    if (label === 'Role') await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText(name);
}

test('somebody is added, changed, deleted with all that was noted, and brought back', async ({ page }) => {
  await openOn(page, '/people');
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await add(page, 'Dr. María Núñez', { Role: 'Associate program director', Institution: 'Mercy Hospital' });
  await expect(page.getByText('Added: Dr. María Núñez.')).toBeVisible();
  await expect(page.getByText('Associate program director · Mercy Hospital')).toBeVisible();
  await page.getByRole('button', { name: 'Log a moment' }).click();
  await page.getByText('Taught me', { exact: true }).click();
  await page.getByLabel('A line, if you like').fill('trend the lactate');
  await page.getByRole('button', { name: 'Done' }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('listitem')).toContainText('trend the lactate');
  const between = page.getByRole('region', { name: 'Between you' });
  await expect(between).toContainText('Sunday 22 November (today)');
  await expect(between.getByRole('link', { name: /^Read up on it/ })).toBeVisible();

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByText('How to reach them').click();
  await page.getByLabel('E-mail', { exact: true }).fill('nunez@mercy.example');
  await page.getByLabel('Phone or pager').fill('+1 718 555 0199');
  await page.getByText('As a teacher').click();
  await page.getByLabel('Approachable').selectOption({ label: 'Yes' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: /nunez@mercy.example/ })).toHaveAttribute(
    'href',
    'mailto:nunez@mercy.example',
  );
  await expect(page.getByRole('link', { name: /718 555/ })).toHaveAttribute('href', 'tel:+17185550199');
  await expect(page.getByRole('region', { name: 'As a teacher' })).toContainText('Approachableyes');
  await expect(page.getByRole('region', { name: 'As a teacher' })).toContainText('Respects IMGsnot known yet');

  const address = page.url();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Deleted: Dr. María Núñez with 1 entry.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await undo(page);
  await page.getByRole('link', { name: /Núñez/ }).click();
  await expect(timeline.getByRole('listitem')).toContainText('trend the lactate');
  await page.getByRole('button', { name: /^Delete: Taught you/ }).click();
  await expect(timeline).toContainText('Nothing yet');
  await undo(page);
  await expect(timeline.getByRole('listitem')).toContainText('trend the lactate');

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible();
  await page.goto(address);
  await expect(heading(page)).toHaveText('Nobody is here');
});

seldom('a name is asked for; what was typed outlives the page until it is saved')(async ({ page }) => {
  await openOn(page, '/people/new');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Give a name');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByLabel('Name', { exact: true }).fill('Zara Khan');
  await page.getByLabel('Institution').fill('Mer');
  await page.goto('/people/new');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zara Khan');
  await expect(page.getByLabel('Institution')).toHaveValue('Mer');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
});

test('search is blind to accents and hyphens and finds what was noted', async ({ page }) => {
  await add(page, 'Dr. María Núñez', { Institution: 'Mercy Hospital' });
  await add(page, 'Omar El-Sayed');
  await page.getByRole('button', { name: 'Log a moment' }).click();
  await page.getByLabel('A line, if you like').fill('poster for the research day');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  const field = page.getByRole('searchbox');
  const people = page.getByRole('region', { name: 'People' });
  const notes = page.getByRole('region', { name: 'What you noted' });
  for (const query of ['nunez', 'NUÑEZ', 'mercy', 'nunes']) {
    await field.fill(query);
    await expect(people.getByRole('listitem')).toHaveCount(1);
    await expect(people).toContainText('Núñez');
  }
  for (const query of ['elsayed', 'el sayed', 'sayed']) {
    await field.fill(query);
    await expect(people.getByRole('listitem')).toHaveCount(1);
    await expect(people).toContainText('El-Sayed');
  }
  await field.fill('poster');
  await expect(notes.getByRole('link', { name: /Omar El-Sayed.*poster for the research day/ })).toBeVisible();
  await field.fill('qqqq');
  await expect(page.getByText('Nothing found.')).toBeVisible();
  await expect(page).toHaveURL(/find=qqqq/);
  await page.getByRole('link', { name: 'Add “qqqq” as somebody new' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('qqqq');
  await page.goBack();
  await expect(field).toHaveValue('qqqq');
});

seldom('views, and the address book apart from one’s people')(async ({ page }) => {
  await add(page, 'Dr. María Núñez', { Role: 'Attending', Institution: 'Mercy Hospital' });
  await add(page, 'Omar El-Sayed', { Role: 'Nurse' });
  await page.getByRole('checkbox', { name: /One of your people/ }).uncheck();
  await expect(page.getByText('Omar El-Sayed is in your address book only.')).toBeVisible();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('link', { name: /El-Sayed/ })).toBeHidden();
  await page.getByRole('button', { name: 'Address book (1)' }).click();
  await expect(page.getByRole('link', { name: /El-Sayed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Yours (1)' }).click();
  for (const [view, title] of [
    ['By role', 'Attending'],
    ['By institution', 'Mercy Hospital'],
    ['By program', 'No program noted'],
    ['By last contact', 'Nothing noted yet'],
    ['By open loops', 'Nothing is open'],
  ] as const) {
    await page.getByLabel('Order').selectOption({ label: view });
    await expect(page.getByRole('region', { name: title }).getByRole('link', { name: /Núñez/ })).toBeVisible();
  }
  // Coming back finds the list as it was.
  await page.getByRole('link', { name: /Núñez/ }).click();
  await expect(heading(page)).toHaveText('Dr. María Núñez');
  await page.goBack();
  await expect(page.getByLabel('Order')).toHaveValue('open');
});

test('axe finds nothing on people and a person', async ({ page }) => {
  test.slow();
  await asOnAPhone(page);
  await openOn(page, '/people');
  await expectAccessible(page);
  await add(page, 'Dr. María Núñez', { Role: 'Attending', Institution: 'Mercy Hospital' });
  await page.getByRole('button', { name: 'Log a moment' }).click();
  await page.getByText('I helped', { exact: true }).click();
  await page.getByLabel('A line, if you like').fill('yesterday: swapped a shift');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('You helped once').click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(heading(page)).toHaveText('Edit Dr. María Núñez');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.getByRole('button', { name: 'Find a program' }).click();
  await page.getByLabel('Find a program').fill('bronx');
  await expect(page.getByRole('button', { name: /Bronx/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('link', { name: /Núñez/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('nunez');
  await expect(page.getByRole('region', { name: 'People' })).toBeVisible();
  await expectAccessible(page);
  await goTo(page, '/people/nobody');
  await expectAccessible(page);
});
