import { test as fresh } from '@playwright/test';

/**
 * `test` whose pages find an empty browser that is warm: a worker keeps one browser context for its walks, so that the
 * app's code is not compiled anew for each (half a second of a core). Between two walks Playwright closes the tabs and
 * clears cookies, caches, local and session storage, the clock and whatever a walk intercepts; what it does not know of,
 * such as IndexedDB in a bucket of its own, is cleared here.
 */
export const test = fresh.extend({
  reuseContext: true,
  context: async ({ context, baseURL }, use) => {
    const [page] = context.pages();
    if (page !== undefined) {
      const browser = await context.newCDPSession(page);
      await browser.send('Storage.clearDataForOrigin', { origin: new URL(baseURL ?? '').origin, storageTypes: 'all' });
      await browser.detach();
    }
    await use(context);
  },
});
