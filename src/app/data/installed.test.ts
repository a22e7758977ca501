import { expect, it } from 'vitest';
import { installing } from './installed.ts';

it.each([
  [{ vendor: 'Apple Computer, Inc.', maxTouchPoints: 5 }, false, 'iphone-or-ipad'],
  [{ vendor: 'Apple Computer, Inc.', maxTouchPoints: 0 }, false, 'mac-safari'],
  [{ vendor: 'Apple Computer, Inc.', maxTouchPoints: 5 }, true, 'installed'],
  [{ vendor: 'Google Inc.', maxTouchPoints: 10 }, false, 'other'],
  [{ vendor: '', maxTouchPoints: 0 }, false, 'other'],
])('%j, as an app: %s → %s', (browser, standalone, where) => {
  expect(installing(browser, standalone)).toBe(where);
});
