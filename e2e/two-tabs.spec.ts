import { expect, type Page } from '@playwright/test';
import { seldom, test } from './test.ts';
import { openOn, savedOnDevice } from './walk.ts';

const logged = (page: Page) => page.getByRole('region', { name: 'Logged today' }).getByRole('listitem');

async function log(page: Page, who: string): Promise<void> {
  await page.getByLabel(/^Who was it/).fill(who);
  await page.getByRole('button', { name: `Somebody new ${who}` }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

// The last files: walks of their own, so that no worker ends long after the others.
test.describe.configure({ mode: 'parallel' });

test('two tabs agree at once: what one logs, takes back and brings forward, the other shows', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await openOn(here, '/today');
  await openOn(there, '/today');
  await log(here, 'Dr. Ana Lopez');
  await expect(logged(there)).toHaveCount(1);
  await expect(logged(there)).toContainText('Dr. Ana Lopez');
  // Each tab takes back what it did itself.
  await expect(there.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await log(there, 'Omar El-Sayed');
  await expect(logged(here)).toHaveCount(2);
  await here.getByRole('button', { name: 'Undo' }).click();
  await expect(logged(there)).toHaveCount(1);
  await expect(logged(there)).toContainText('Omar El-Sayed');
  await here.getByRole('button', { name: 'Redo' }).click();
  await expect(logged(there)).toHaveCount(2);
  // Both are on the device.
  await there.close();
  await here.reload();
  await expect(logged(here)).toHaveCount(2);
});

seldom('two tabs that answer different questions keep both answers')(async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await openOn(here, '/profile');
  await openOn(there, '/profile');
  await here.getByLabel('Step 2 CK score').fill('246');
  await there.getByLabel('Year of your medical degree').fill('2021');
  await savedOnDevice(here);
  await savedOnDevice(there);
  for (const page of [here, there]) {
    await expect(page.getByLabel('Step 2 CK score')).toHaveValue('246');
    await expect(page.getByLabel('Year of your medical degree')).toHaveValue('2021');
  }
});

seldom('what another tab changed since is not taken back, and the bar says so')(async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  const rename = async (page: Page, name: string) => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  };
  await openOn(here, '/people/new');
  await here.getByLabel('Name', { exact: true }).fill('Ana');
  await here.getByRole('button', { name: 'Save' }).click();
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Ana');
  await openOn(there, new URL(here.url()).pathname);
  await rename(here, 'Anna');
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('Anna');
  await rename(there, 'Hannah');
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Hannah');
  await here.getByRole('button', { name: 'Undo' }).click();
  await expect(here.getByText('Not taken back, as it was changed again since: Saved: Anna.')).toBeVisible();
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Hannah');
  // A second press where the first did nothing must not delete the person.
  await expect(here.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});
