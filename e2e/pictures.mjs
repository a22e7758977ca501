// Takes the README's pictures of the real screens: node e2e/pictures.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildApp, buildNode } from '../tools/build.mjs';
import { chromiumArguments, findChromium } from '../tools/chromium.mjs';
import { root } from '../tools/root.mjs';

const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
await buildApp();
const server = spawn(process.execPath, [await buildNode('src/server/main.ts', 'dist/server'), '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [ready] = await once(server.stdout, 'data');
const address = /http:\S+/.exec(String(ready))?.[0];
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
const phone = { width: 390, height: 844, scale: 2 };
try {
  await take('today-390-light.png', '/sample/resident', { ...phone, colorScheme: 'light' });
  await take('person-390-dark.png', '/sample/resident/people/penalver', { ...phone, colorScheme: 'dark' });
  await take('pick-390-light.png', '/sample/j1-246/pick', { ...phone, colorScheme: 'light' });
  await take('pick-1280-dark.png', '/sample/h1b-259/pick', {
    width: 1280,
    height: 800,
    scale: 1.5,
    colorScheme: 'dark',
  });
} finally {
  await browser.close();
  server.kill();
}

async function take(name, path, { width, height, scale, colorScheme }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: scale });
  // The day the catalogue was written: the doors and dates in the picture belong to it.
  await page.clock.setFixedTime(new Date(2026, 10, 22, 12));
  await page.goto(new URL(path, address).href);
  await page.locator('#main h1').waitFor();
  if (path.endsWith('/pick')) {
    await page.getByRole('heading', { name: 'The list' }).waitFor({ timeout: 60_000 });
    await page.locator('[aria-busy="false"]').waitFor();
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, name), animations: 'disabled' });
  await page.close();
}
