import { expect, type Page } from '@playwright/test';
import { oneIn } from './one-in.ts';
import { seldom, test } from './test.ts';
import { goTo, listIsReady, openOn } from './walk.ts';

const SCREENS = [
  ...['/', '/pick', '/about', '/nowhere', '/sample/h1b-259/pick', '/sample/j1-246/profile'],
  ...[
    '/people',
    '/people/new',
    '/people/bring',
    '/people/duplicates',
    '/people/nobody',
    '/more',
    '/data',
    '/loops',
    '/blocks',
    '/blocks/none',
  ],
  ...['moment', 'learning-loop', 'feedback-loop', 'advice', 'help', 'evaluation'].map((kind) => `/entry/${kind}/new`),
  '/entry/nonsense/new',
  ...[
    '',
    '/people',
    '/people/duplicates',
    '/loops',
    '/blocks',
    '/blocks/bring',
    '/mentors',
    '/mentors/map',
    '/letters',
  ].map((screen) => `/sample/resident${screen}`),
  ...[
    '/teaching-moments',
    '/events',
    '/interviews',
    '/card',
    '/commitments',
    '/works',
    '/leads',
    '/identity',
    '/drafts',
  ].map((screen) => `/sample/resident${screen}`),
  ...['/entry/lead/new', '/entry/sponsor-act/new', '/drafts/new'],
];

/** Unfolds everything on the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Twice: what unfolds may hold more to unfold.
    for (let depth = 0; depth < 2; depth++) {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // React answers to what was unfolded, and it is drawn.
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** How far the page scrolls sideways, in CSS pixels. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}

const VIEWS = [
  ['320 px wide', 320, 16],
  ['a phone at 200 %', 195, 16],
  ['a phone with type twice as large', 390, 32],
] as const;

test('nothing scrolls sideways, asks anybody outside or is refused anything', async ({ page, baseURL }) => {
  test.slow();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) wrong.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  const browser = await page.context().newCDPSession(page);
  await openOn(page, '/');
  for (const address of oneIn(6, SCREENS)) {
    await goTo(page, address);
    if (address.startsWith('/sample') && address.endsWith('/pick')) await listIsReady(page);
    await unfold(page);
    for (const [view, width, type] of VIEWS) {
      await browser.send('Page.setFontSizes', { fontSizes: { standard: type, fixed: type } });
      await page.setViewportSize({ width, height: 600 });
      expect.soft(await sideways(page), `${address}, ${view}`).toBe(0);
    }
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 16 } });
  expect(wrong).toEqual([]);
});

seldom('a name of 500 letters breaks no screen, and one that nobody can see is none')(async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openOn(page, '/today');
  const name = page.getByLabel(/^Who was it/);
  await name.fill('\u200b\u2060 ');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: /^Somebody new/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Log a moment' })).toBeVisible();
  await name.fill('x'.repeat(500));
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: /^Somebody new/ }).click();
  await page.getByText('Taught me', { exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /^xxx/ })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  for (const address of ['/people', '/loops', '/entry/moment/new']) {
    await goTo(page, address);
    await expect(page.getByText(/x{500}/).first()).toBeVisible();
    await unfold(page);
    expect.soft(await sideways(page), address).toBe(0);
  }
  await goTo(page, '/people');
  await page.getByRole('link', { name: /x{500}/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/x{500}/);
  await unfold(page);
  expect(await sideways(page)).toBe(0);
});
