import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

/** Everything a page can keep, in the order in which `fill` fills it. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } };
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      buckets: await storageBuckets.keys(),
      caches: await caches.keys(),
      cookies: document.cookie,
      clock: new Date().getFullYear() === 1999,
    };
  });

const fill = (page: Page) =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };
    };
    const create = (factory: IDBFactory) =>
      new Promise((resolve, reject) => {
        const request = factory.open('left');
        request.onupgradeneeded = () => request.result.createObjectStore('left');
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    localStorage.setItem('left', '1');
    sessionStorage.setItem('left', '1');
    await create(indexedDB);
    await create((await storageBuckets.open('left')).indexedDB);
    await caches.open('left');
  });

test.describe.configure({ mode: 'serial' });
for (const turn of ['the first', 'the second']) {
  test(`a walk finds nothing that another left: ${turn}`, async ({ page }) => {
    await page.goto('/icon.svg');
    expect(await kept(page)).toEqual({
      local: [],
      session: [],
      databases: [],
      buckets: [],
      caches: [],
      cookies: '',
      clock: false,
    });
    await page.clock.setFixedTime(new Date(1999, 1, 1));
    await fill(page);
    await page.context().addCookies([{ name: 'left', value: '1', url: page.url() }]);
    expect(await kept(page)).toMatchObject({ databases: ['left'], buckets: ['left'], cookies: 'left=1', clock: true });
  });
}
