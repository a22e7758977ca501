import { expect, type Page } from '@playwright/test';
import { asOnAPhone, expectAccessible } from './axe.ts';
import { test } from './test.ts';
import { answerTen, goTo, listIsReady, openOn } from './walk.ts';

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  welcome: async (page) => openOn(page, '/'),
  'pick without answers': async (page) => goTo(page, '/pick'),
  'profile, answered and wrong': async (page) => {
    await goTo(page, '/profile');
    await answerTen(page);
    await page.getByLabel('Step 2 CK score').fill('24');
    await page.getByLabel('Step 2 CK score').blur();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Find your program').fill('bronx');
    await expect(page.getByRole('button', { name: /Bronx/ }).first()).toBeVisible();
  },
  'pick, everything opened': async (page) => {
    await goTo(page, '/sample/h1b-259/pick');
    await listIsReady(page);
    const find = page.getByRole('region', { name: 'What to find out next' });
    await find.getByRole('button', { name: 'Yes' }).first().click();
    // The bar lies over what can be scrolled from under it, which axe takes for too small.
    await page.getByRole('button', { name: 'Close this message' }).click();
    await listIsReady(page);
    await openAll(page);
  },
  more: async (page) => goTo(page, '/more'),
  about: async (page) => goTo(page, '/about'),
  'your data, everything opened': async (page) => {
    await goTo(page, '/data');
    await openAll(page);
  },
  'your data, about to delete': async (page) => {
    await page.getByRole('button', { name: 'Delete everything on this device' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'teaching moments': async (page) => goTo(page, '/sample/resident/teaching-moments'),
  'nothing there': async (page) => goTo(page, '/nowhere'),
};

/** Every disclosure but most of the long list, whose lines are alike. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll('details')];
    for (const details of rows.filter((_, at) => at < 8 || at > rows.length - 8)) details.open = true;
  });
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    for (const inner of document.querySelectorAll('details details')) (inner as HTMLDetailsElement).open = true;
  });
  await page.waitForTimeout(300);
}

test('axe finds nothing on any screen', async ({ page }) => {
  test.slow();
  await asOnAPhone(page);
  for (const [name, open] of Object.entries(SCREENS)) {
    await test.step(name, async () => {
      await open(page);
      await expectAccessible(page, { frame: ['welcome', 'more'].includes(name) });
    });
  }
});

test('what is pressed is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/', '/today', '/more', '/profile', '/about', '/sample/h1b-259/pick']) {
    await (address === '/' ? openOn : goTo)(page, address);
    if (address.endsWith('pick')) await listIsReady(page);
    else await page.getByRole('heading', { level: 1 }).waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, input, nav a, a[class]')]
        .map((element) => element.closest('label') ?? element)
        .filter((element) => {
          const { height, width } = element.getBoundingClientRect();
          return height > 0 && (height < 43.5 || width < 43.5);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small, address).toEqual([]);
  }
});
