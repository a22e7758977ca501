import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listIsReady, openOn } from './walk.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

test('the first load and the catalogue stay light', async ({ page }) => {
  const sizes = new Map<string, number>();
  const pending: Promise<unknown>[] = [];
  page.on('response', (response) =>
    pending.push(response.body().then((body) => sizes.set(new URL(response.url()).pathname, gzipSync(body).length))),
  );
  await openOn(page, '/sample/j1-246/pick');
  await listIsReady(page);
  await Promise.all(pending);

  const data = [...sizes].filter(([path]) => path.includes('internal-medicine'));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const catalogue = Math.max(...data.map(([, size]) => size));
  const code = total - data.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    `first load ${kilobytes(code)} kB gz with the worker; data`,
    data.map(([, size]) => kilobytes(size)),
  );
  expect(data).toHaveLength(2);
  expect(code).toBeLessThan(150_000);
  expect(catalogue).toBeLessThan(150_000);
});

test('the welcome can be read before any data is there', async ({ page }) => {
  await page.route(/internal-medicine|worker/, (route) => route.abort());
  await openOn(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where to apply, and why');
});
