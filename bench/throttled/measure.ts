import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { exportBackup } from '../../src/workspace/backup.ts';
import { FULL_SCALE, LAST_DAY, scaleWorkspace } from '../scale-workspace.ts';
import { STEPS } from './steps.ts';
import { keepTimings, liveOn, slownessSince, type Watched } from './watch.ts';

/** How many times slower than this machine: about a phone. */
export const THROTTLE = 6;

export interface ThrottledLine {
  readonly name: string;
  readonly runs: readonly Watched[];
}

interface Options {
  /** A server of the built app. */
  readonly address: string;
  readonly times: number;
}

/** Brings the full-scale workspace into the app of a real browser, then measures each step at 6× CPU throttling. */
export async function measureThrottled({ address, times }: Options): Promise<readonly ThrottledLine[]> {
  // Not bundled with the program: Playwright finds its own files beside itself.
  const name = 'playwright';
  const { chromium } = (await import(/* @vite-ignore */ name)) as typeof import('playwright');
  const folder = mkdtempSync(join(tmpdir(), 'prelude-throttled-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
    viewport: { width: 390, height: 844 },
    baseURL: address,
    serviceWorkers: 'block',
  });
  try {
    await context.addInitScript(keepTimings);
    await context.addInitScript(liveOn, `${LAST_DAY}T12:00:00`);
    context.setDefaultTimeout(30_000);
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const lines = [{ name: 'bringing in a backup of all of it', runs: [await bringIn(page)] }];
    const steps = STEPS.map((step) => ({ name: step.name, runs: [] as Watched[] }));
    for (let time = 0; time < times; time += 1) {
      for (const [index, step] of STEPS.entries()) {
        try {
          steps[index]?.runs.push(await step.run(page));
        } catch (thrown) {
          console.error(`${step.name}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : thrown}`);
        }
      }
    }
    return [...lines, ...steps];
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bringIn(page: Page): Promise<Watched> {
  await page.goto('/data');
  const field = page.getByLabel('Bring in a backup');
  await field.waitFor();
  const buffer = Buffer.from(exportBackup(scaleWorkspace(FULL_SCALE)));
  const from = await page.evaluate(() => performance.now());
  await field.setInputFiles({ name: 'scale.json', mimeType: 'application/json', buffer });
  await page.getByText('taken over').waitFor({ timeout: 300_000 });
  const ms = (await page.evaluate(() => performance.now())) - from;
  return { ms, ...(await slownessSince(page, from)) };
}

/** Serves the built app on a free port; the returned function ends it. */
export async function serve(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, ['dist/server/main.js', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const [found] = /http:\/\/[\w.:]+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  return { address, stop: () => server.kill() };
}
