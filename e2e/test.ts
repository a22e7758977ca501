import {
  test as fresh,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestInfo,
} from '@playwright/test';
import { isOneIn } from './one-in.ts';

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

type Walk = (
  given: PlaywrightTestArgs & PlaywrightTestOptions & PlaywrightWorkerArgs & PlaywrightWorkerOptions,
  info: TestInfo,
) => Promise<void>;

/**
 * A walk to an edge, off the ways that every run proves: `npm test` takes one in six of them, others after each change
 * of the sources, the deep run every one. What it gives takes the walk, so that it is listed where it stands.
 */
export function seldom(title: string): (walk: Walk) => void {
  const take: (title: string, walk: Walk) => void = isOneIn(6, title) ? test : test.skip;
  return take.bind(undefined, title);
}
