import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { isOneIn } from './one-in.ts';
import { copyOfDist, nextVersion, serve, startBrowser } from './served.ts';
import { goTo } from './walk.ts';

let folder: string;
let browser: BrowserContext | undefined;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prelude-offline-'));
});
test.afterEach(async () => {
  await browser?.close();
  browser = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Starts the browser, or starts it again on the same profile. */
async function restart(): Promise<{ readonly page: Page; readonly refused: string[] }> {
  await browser?.close();
  browser = await startBrowser(join(folder, 'profile'));
  browser.setDefaultTimeout(15_000);
  const refused: string[] = [];
  const page = browser.pages()[0] ?? (await browser.newPage());
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  return { page, refused };
}

async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30_000 });
}

/** All that IndexedDB holds, as a text. */
function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('prelude-workspace'));
    const records = await done(database.transaction('records').objectStore('records').getAll());
    database.close();
    return JSON.stringify(records);
  });
}

async function log(page: Page, name: string, line: string): Promise<void> {
  const card = page.getByRole('region', { name: 'Log a moment' });
  await card.getByPlaceholder('Name').fill(name);
  await card
    .getByRole('button', { name: new RegExp(`${name}`) })
    .last()
    .click();
  await page.getByRole('radio', { name: 'Talked' }).check({ force: true });
  await page.getByLabel('A line, if you like').fill(line);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('region', { name: 'Logged today' })).toContainText(line);
}

test.setTimeout(120_000);

test('after the first visit everything works without a server, and is there after every restart', async () => {
  const dist = await copyOfDist(join(folder, 'served'));
  const server = await serve(dist);
  const first = await restart();
  await first.page.goto(server.address);
  await first.page.locator('#main h1').waitFor();
  await readyOffline(first.page);
  const kept = await precached(first.page);
  await server.stop();
  await expect(fetch(server.address)).rejects.toThrow();

  const { page, refused } = await restart();
  const answer = await page.goto(`${server.address}/today`);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect((await answer?.allHeaders())?.['content-security-policy']).toContain("default-src 'none'");
  await log(page, 'Ana Silva', 'read the echo together');
  await log(page, 'Bo Li', 'sign-out at seven');
  await log(page, 'Chidi Okafor', 'rounds in the unit');
  await page.getByRole('link', { name: /^Edit: .*Bo Li/ }).click();
  await page.getByText('sign-out at seven').fill('sign-out at eight');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => onDevice(page)).toContain('sign-out at eight');

  const again = await restart();
  await again.page.goto(`${server.address}/today`);
  const logged = again.page.getByRole('region', { name: 'Logged today' });
  for (const line of ['read the echo together', 'sign-out at eight', 'rounds in the unit']) {
    await expect(logged).toContainText(line);
  }
  await again.page.goto(`${server.address}/people`);
  await again.page.getByRole('searchbox').fill('echo');
  await expect(again.page.getByText(/Ana Silva/).first()).toBeVisible();
  // Every screen, also those never opened before; Pick works out its list.
  for (const path of ['loops', 'blocks', 'more', 'data', 'profile', 'about', 'people/bring', 'people/duplicates']) {
    await goTo(again.page, `/${path}`);
    await expect(again.page.locator('#main h1')).toBeVisible();
    await expect(again.page.getByText('This could not be shown')).toBeHidden();
  }
  await goTo(again.page, '/sample/j1-246/pick');
  await expect(again.page.getByRole('heading', { name: 'The list' })).toBeVisible({ timeout: 30_000 });
  expect([...refused, ...again.refused]).toEqual([]);

  const built = await filesOf(join(dist, 'app'));
  const notKept = built.filter((path) => path !== '/sw.js' && !path.startsWith('/workbox-') && !kept.includes(path));
  expect(notKept).toEqual([]);
  const sizes = await Promise.all(kept.map(async (path) => gzipSync(await readFile(join(dist, 'app', path))).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`put on the device after the first screen: ${kept.length} files, ${(total / 1000).toFixed(0)} kB gz`);
  expect(total).toBeLessThan(2_000_000);
});

// Two versions of the whole app: in every sixth state of the sources, and in the deep run.
const updating = isOneIn(6, 'update') ? test : test.skip;
updating('an update asks first, keeps what is half-typed, and leaves the other tabs working', async () => {
  const former = await serve(await copyOfDist(join(folder, 'former')));
  const { page, refused } = await restart();
  await page.goto(`${former.address}/today`);
  await readyOffline(page);
  const other = (await browser?.newPage()) as Page;
  await other.goto(`${former.address}/people`);
  await page.bringToFront();
  await page.getByPlaceholder('Name').fill('Ana Silva');
  await page.getByRole('button', { name: /Somebody new/ }).click();
  await page.getByLabel('A line, if you like').fill('a half-typed no');
  const port = Number(new URL(former.address).port);
  await former.stop();
  const next = await serve(await nextVersion(join(folder, 'next')), port);

  // What the browser does by itself with the next visit, and Prelude once an hour.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
  await expect(page.locator('html')).not.toHaveAttribute('data-version', 'next');
  const bar = page.getByRole('complementary', { name: 'Newer version' });
  // Nothing moves under the thumb of somebody who is typing.
  await expect(bar).toBeHidden();
  await expect(async () => {
    await page.getByRole('link', { name: 'Pick', exact: true }).click();
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await expect(bar).toContainText('A newer Prelude is ready', { timeout: 500 });
  }).toPass();
  await bar.getByRole('button', { name: 'Later' }).click();
  await expect(bar).toBeHidden();
  await page.getByRole('link', { name: /^Your data/ }).click();
  await page.getByRole('complementary', { name: 'Newer version' }).getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next', { timeout: 15_000 });
  await page.goto(`${next.address}/today`);
  await expect(page.getByLabel('A line, if you like')).toHaveValue('a half-typed no');

  // The other tab runs the former version on, also the parts of it that it had not loaded yet.
  await other.bringToFront();
  // Not by the grace of the browser's own cache.
  const devtools = await other.context().newCDPSession(other);
  await devtools.send('Network.clearBrowserCache');
  await other.getByRole('link', { name: 'More', exact: true }).click();
  await other.getByRole('link', { name: /^About/ }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('About Prelude');
  await expect(other.locator('html')).not.toHaveAttribute('data-version', 'next');
  const elsewhere = other.getByRole('complementary', { name: 'Newer version' });
  await expect(elsewhere).toContainText('updated in another tab');
  await elsewhere.getByRole('button', { name: 'Reload this tab' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-version', 'next', { timeout: 15_000 });
  await next.stop();
  expect(refused).toEqual([]);
});

/** Paths of all files that are kept. */
async function precached(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes('-precache-'));
    const requests = name === undefined ? [] : await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
}

/** What was built, without the compressed copies that only the server reads. */
async function filesOf(at: string): Promise<readonly string[]> {
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.gz'))
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length).replaceAll('\\', '/'));
}
