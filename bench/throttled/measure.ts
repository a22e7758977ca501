import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { exportBackup } from '../../src/workspace/backup.ts';
import { FULL_SCALE, LAST_DAY, scaleWorkspace } from '../scale-workspace.ts';
import type { Step } from './steps.ts';
import { keepTimings, liveOn, slownessSince, type Watched } from './watch.ts';

/** How many times slower than this machine: about a phone. */
export const THROTTLE = 6;

export interface ThrottledLine {
  readonly name: string;
  readonly runs: readonly Watched[];
}

export interface Throttled {
  readonly lines: readonly ThrottledLine[];
  /** Of the browser, as it names itself. */
  readonly version: string;
  /** Milliseconds of `BARE_STEPS` in the same page: not throttled, throttled before the first step and after the last. */
  readonly bareMs: readonly [free: number, before: number, after: number];
  /** Of a hundred equal bare tasks after the last step, throttled: how far the machine itself stretches one. */
  readonly bareTask: { readonly medianMs: number; readonly longestMs: number };
}

type Browsers = typeof import('../../tools/chromium.mjs');

interface Options {
  /** A server of the built app. */
  readonly address: string;
  readonly times: number;
  readonly steps: readonly Step[];
  /** Whether the full-scale workspace is brought in first. */
  readonly full: boolean;
}

/** Measures each step in the app of a real browser at 6× CPU throttling. */
export async function measureThrottled({ address, times, steps: wanted, full }: Options): Promise<Throttled> {
  // Not bundled with the program: Playwright finds its own files beside itself.
  const name = 'playwright';
  const { chromium } = (await import(/* @vite-ignore */ name)) as typeof import('playwright');
  const browser = pathToFileURL(join('tools', 'chromium.mjs')).href;
  const { chromiumArguments, findChromium } = (await import(/* @vite-ignore */ browser)) as Browsers;
  const folder = mkdtempSync(join(tmpdir(), 'prelude-throttled-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: [...chromiumArguments],
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
    // Of the app's own origin, as a browser may compile less for one than for another; the app itself is still to come.
    await page.goto('/icon.svg');
    const free = await bareLoop(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const before = await bareLoop(page);
    const lines = full ? [{ name: 'bringing in a backup of all of it', runs: [await bringIn(page)] }] : [];
    const steps = wanted.map((step) => ({ name: step.name, runs: [] as Watched[] }));
    for (let time = 0; time < times; time += 1) {
      for (const [index, step] of wanted.entries()) {
        try {
          steps[index]?.runs.push(await step.run(page));
        } catch (thrown) {
          console.error(`${step.name}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : thrown}`);
        }
      }
    }
    const { product } = await cdp.send('Browser.getVersion');
    const after = await bareLoop(page);
    return {
      lines: [...lines, ...steps],
      version: product,
      bareMs: [free, before, after],
      bareTask: await bareTasks(page),
    };
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

/** Builds the app where it is stale and serves it on a free port; the returned function ends it. */
export async function serve(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, ['tools/start.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const [, found] = /Prelude is ready: (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  return { address, stop: () => server.kill() };
}

/** Steps of a bare loop: what makes the figures of two machines comparable. */
export const BARE_STEPS = 50_000_000;

/** About as long as what a hand's movement takes. */
const BARE_TASK_MS = 40;

function bareTasks(page: Page): Promise<Throttled['bareTask']> {
  return page.evaluate(async (wantedMs) => {
    const bare = (steps: number): number => {
      const start = performance.now();
      let sum = 0;
      for (let step = 0; step < steps; step += 1) sum = (sum + step) | 0;
      return performance.now() - start + (sum & 0);
    };
    const measure = async (steps: number, times: number): Promise<number[]> => {
      const took: number[] = [];
      for (let task = 0; task < times; task += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        took.push(bare(steps));
      }
      return took.sort((a, b) => a - b);
    };
    // The browser compiles it meanwhile.
    let steps = 10_000;
    while (((await measure(steps, 9))[4] ?? Number.NaN) < wantedMs) steps *= 1.2;
    const took = await measure(steps, 100);
    return { medianMs: took[50] ?? Number.NaN, longestMs: took.at(-1) ?? Number.NaN };
  }, BARE_TASK_MS);
}

function bareLoop(page: Page): Promise<number> {
  return page.evaluate((steps) => {
    const start = performance.now();
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum = (sum + step) | 0;
    return performance.now() - start + (sum & 0);
  }, BARE_STEPS);
}
