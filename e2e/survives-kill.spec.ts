import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startBrowser } from './own-browser.ts';
import { savedOnDevice } from './walk.ts';

test('what was saved survives a kill of the browser, and so does what was only half-typed', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'prelude-kill-'));
  try {
    const first = await startBrowser(profile);
    const answers = await first.page.context().newPage();
    await answers.goto(`${baseURL}/profile`);
    await answers.getByLabel('Step 2 CK score').fill('246');
    await savedOnDevice(answers);
    await first.page.bringToFront();
    await first.page.goto(`${baseURL}/today`);
    await first.page.getByPlaceholder('Name').fill('Ana Silva');
    await first.page.getByRole('button', { name: /Somebody new/ }).click();
    await first.page.getByLabel('A line, if you like').pressSequentially('read the echo with');
    // With what follows a second, less than those after which Chromium writes localStorage to the disk.
    await first.page.waitForTimeout(700);
    await answers.bringToFront();
    await answers.getByLabel('Year of your medical degree').pressSequentially('202');
    await savedOnDevice(answers);
    // No chance to tidy up: the process ends here.
    await first.kill();

    // Twice: Chromium reuses a log that was cut off, so what a kill broke may only show at the start after the next.
    for (const _start of ['next', 'the one after']) {
      const again = await startBrowser(profile);
      await again.page.goto(`${baseURL}/profile`);
      await expect(again.page.getByLabel('Step 2 CK score')).toHaveValue('246');
      await expect(again.page.getByLabel('Year of your medical degree')).toHaveValue('202');
      await again.page.goto(`${baseURL}/today`);
      await expect(again.page.getByLabel('A line, if you like')).toHaveValue('read the echo with');
      await again.kill();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
