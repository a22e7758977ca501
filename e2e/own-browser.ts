import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../tools/chromium.mjs';

export interface OwnBrowser {
  readonly page: Page;
  /** Ends all its processes at once, with no chance to tidy up. */
  readonly kill: () => Promise<void>;
}

/** A browser of our own on a folder that outlives it, started by hand so that its processes can be killed. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const browser = spawn(
    await findChromium(),
    [...chromiumArguments, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let heard = '';
    browser.stderr?.on('data', (chunk) => {
      heard += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`the browser ended early: ${heard}`)));
  });
  const connection = await chromium.connectOverCDP(endpoint);
  const page = await (connection.contexts()[0] ?? (await connection.newContext())).newPage();
  return { page, kill: () => kill(browser) };
}

function kill(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browser.once('exit', () => resolve());
    // The group it leads: its helpers write to the disk, too.
    if (browser.pid !== undefined && process.platform !== 'win32') process.kill(-browser.pid, 'SIGKILL');
    else browser.kill('SIGKILL');
  });
}
