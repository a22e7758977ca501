import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { listIsReady, openOn } from './walk.ts';

const LIMIT = 150_000;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const isData = (path: string) => /internal-medicine|\/20\d\d-/.test(path);

/** Sizes of everything the page asks for, gzipped, by path; filled as the answers come. */
function sizesOf(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => null);
    if (body !== null) sizes.set(new URL(response.url()).pathname, gzipSync(body).length);
  });
  return sizes;
}

function total(sizes: Map<string, number>, wanted: (path: string) => boolean): number {
  return [...sizes].reduce((sum, [path, size]) => (wanted(path) ? sum + size : sum), 0);
}

/** Code the page has asked for once nothing more comes for a while. */
async function codeAt(page: Page, address: string): Promise<Map<string, number>> {
  const sizes = sizesOf(page);
  await openOn(page, address);
  await page.waitForLoadState('networkidle');
  return new Map([...sizes].filter(([path]) => !isData(path)));
}

for (const address of ['/', '/today']) {
  test(`the first load of ${address} stays light`, async ({ page }) => {
    const code = await codeAt(page, address);
    console.log(`first load of ${address}: ${kilobytes(total(code, () => true))} gz`);
    expect([...code.keys()].some((path) => path.endsWith('.js'))).toBe(true);
    expect(total(code, () => true)).toBeLessThan(LIMIT);
  });
}

test('straight to the ten questions comes the worker, too', async ({ page }) => {
  const code = await codeAt(page, '/profile');
  console.log(`first load of /profile: ${kilobytes(total(code, () => true))} gz`);
  expect([...code.keys()].some((path) => path.includes('worker'))).toBe(true);
});

test('each file of data stays light', async ({ page }) => {
  const sizes = sizesOf(page);
  await openOn(page, '/sample/j1-246/pick');
  await listIsReady(page);
  const data = [...sizes].filter(([path]) => isData(path));
  console.log('data:', data.map(([path, size]) => `${path} ${kilobytes(size)}`).join(', '));
  console.log(`straight to a list: ${kilobytes(total(sizes, (path) => !isData(path)))} gz without data`);
  expect(data.length).toBeGreaterThan(2);
  expect(Math.max(...data.map(([, size]) => size))).toBeLessThan(LIMIT);
});

test('the welcome can be read before any data is there', async ({ page }) => {
  await page.route(/internal-medicine|worker/, (route) => route.abort());
  await openOn(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make this year lead to the next one');
});
