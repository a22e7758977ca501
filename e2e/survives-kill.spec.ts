import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { chromiumArguments, findChromium } from '../tools/chromium.mjs';
import { savedOnDevice } from './walk.ts';

test('what was saved survives a kill of the browser', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'prelude-kill-'));
  try {
    const first = await startBrowser(profile);
    await first.page.goto(`${baseURL}/profile`);
    await first.page.getByLabel('Step 2 CK score').fill('246');
    await first.page.getByLabel('Year of your medical degree').pressSequentially('202');
    await savedOnDevice(first.page);
    // No chance to tidy up: the process ends here.
    await kill(first.browser);

    // Twice: Chromium reuses a log that was cut off, so what a kill broke may only show at the start after the next.
    for (const _start of ['next', 'the one after']) {
      const again = await startBrowser(profile);
      await again.page.goto(`${baseURL}/profile`);
      await expect(again.page.getByLabel('Step 2 CK score')).toHaveValue('246');
      await expect(again.page.getByLabel('Year of your medical degree')).toHaveValue('202');
      await kill(again.browser);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** A browser of our own, started by hand so that its process can be killed. */
async function startBrowser(profile: string): Promise<{ readonly browser: ChildProcess; readonly page: Page }> {
  const browser = spawn(
    await findChromium(),
    [...chromiumArguments, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
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
  return { browser, page };
}

function kill(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browser.once('exit', () => resolve());
    browser.kill('SIGKILL');
  });
}
