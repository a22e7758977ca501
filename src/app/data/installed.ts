/** The way this browser puts a page on the Home Screen or into the Dock, and where the page runs now. */
export type Installing =
  /** Runs as an app already. */
  | 'installed'
  /** Every browser on iPhone and iPad is WebKit underneath. */
  | 'iphone-or-ipad'
  | 'mac-safari'
  /** Others offer it themselves, or not at all. */
  | 'other';

export function installing(browser: Pick<Navigator, 'vendor' | 'maxTouchPoints'>, standalone: boolean): Installing {
  if (standalone) return 'installed';
  if (!browser.vendor.startsWith('Apple')) return 'other';
  return browser.maxTouchPoints > 1 ? 'iphone-or-ipad' : 'mac-safari';
}

export function runsAsApp(): boolean {
  // iOS before 16.4 knew only its own sign.
  const { standalone } = navigator as { readonly standalone?: boolean };
  return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
