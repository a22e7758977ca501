/**
 * Walks the main flow of the built app in a browser other than Chromium: `node e2e/everywhere/walk.mjs firefox|webkit`;
 * with `season` behind it, the year of letters, mentors, events and leads alone; with `advice`, what is worth doing alone;
 * with `pick`, from the list to a decision alone.
 * By hand only: it needs firefox-esr, or webkit2gtk-driver, gir1.2-webkit2-4.1, python3-gi and xvfb (Debian's names).
 * Prints one line a step, leaves pictures in test-results/everywhere, ends with 1 where a step failed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildApp, buildNode } from '../../tools/build.mjs';
import { root } from '../../tools/root.mjs';
import { theAdvice } from './advice-steps.mjs';
import { openFirefox } from './firefox.mjs';
import { aBlock, logAndFind, loggedAndLeft, withoutServer } from './network-steps.mjs';
import { pageOf } from './page.mjs';
import { filledScreen, PICK_SCREENS, thePick } from './pick-steps.mjs';
import { ended, launch, until } from './process.mjs';
import { theSeason } from './season-steps.mjs';
import {
  allIsThere,
  backup,
  firstVisit,
  keyboard,
  keysDoWork,
  leftInTheMiddle,
  pictures,
  tenQuestions,
  theList,
} from './steps.mjs';
import { openWebKit } from './webkit.mjs';

/** WebKitGTK is built without web app manifests and warns of the policy's word for them; Safari knows it. */
const EXPECTED = /Unrecognized Content-Security-Policy directive 'manifest-src'/;

/**
 * Firefox and WebKit say so of a file that was still coming when the page was left (shown in Firefox: with 4 s of rest
 * before each page is left, it says nothing). The file is asked for once more; where it does not come then, it is a fault.
 */
const LEFT_BEFORE =
  /Failed to load ‘(http[^’]+)’\. A ServiceWorker intercepted|Loading failed for the module with source “(http[^”]+)”|Cannot load (http\S+) due to access control checks|transaction that was not yet complete has been aborted due to page navigation/;

const [which, part] = process.argv.slice(2);
const open = { firefox: openFirefox, webkit: openWebKit }[which];
if (open === undefined) {
  console.error('Say which browser: node e2e/everywhere/walk.mjs firefox|webkit');
  process.exit(2);
}

const failed = [];
let looking;
async function step(name, work) {
  const start = Date.now();
  try {
    const detail = await work();
    console.log(`ok    ${name}${detail ? ` – ${detail}` : ''} (${Date.now() - start} ms)`);
  } catch (error) {
    failed.push(name);
    console.log(`FAIL  ${name} – ${error.message}`);
    const picture = await looking?.picture(true).catch(() => null);
    if (picture) await writeFile(join(shots, `failed-${failed.length}.png`), Buffer.from(picture, 'base64'));
  }
}

await buildApp();
const program = await buildNode('src/server/main.ts', 'dist/server');
const serve = (port) => launch(process.execPath, [program, '--port', port]);
const addressOf = (started) => until('the server is ready', () => /http:\S+/.exec(started.said)?.[0]);
let server = serve('0');
const origin = (await addressOf(server)).replace(/\/$/, '');
const folder = await mkdtemp(join(tmpdir(), 'prelude-walk-'));
const downloads = await mkdtemp(join(tmpdir(), 'prelude-walk-downloads-'));
const shots = join(root, 'test-results', 'everywhere', which);
await mkdir(shots, { recursive: true });
const wide = { width: 1280, height: 900, folder: shots, origin, step };
const phone = { ...wide, width: 390, height: 844 };

async function begin(scheme, profile = folder) {
  looking = await open({ folder: profile, downloads, scheme });
  return looking;
}

async function quiet(browser) {
  await step('nothing in the console, nothing refused by the policy', async () => {
    const said = (await browser.complaints(origin)).filter((line) => !EXPECTED.test(line));
    const cut = said.filter((line) => LEFT_BEFORE.test(line));
    const files = [...new Set(cut.flatMap((line) => LEFT_BEFORE.exec(line).slice(1).filter(Boolean)))];
    const missing = [];
    for (const file of files) {
      const comes = await browser.execute('return fetch(arguments[0]).then(({ ok }) => ok, () => false)', file);
      if (!comes) missing.push(`does not come: ${file}`);
    }
    const lines = [...said.filter((line) => !cut.includes(line)), ...missing];
    if (lines.length > 0) throw new Error(lines.join('\n        '));
    return cut.length === 0
      ? ''
      : `${cut.length} lines about what was cut off as a page was left; ${files.length} files, all come`;
  });
  await step('every file from the own origin', async () => {
    const from = await browser.execute(
      'return [...new Set(performance.getEntries().flatMap(({ name, entryType }) => ["resource", "navigation"].includes(entryType) ? [new URL(name).origin] : []))]',
    );
    if (from.join() !== origin) throw new Error(from.join());
  });
}

async function season() {
  const browser = await begin('light');
  const page = pageOf(browser);
  console.log(`${browser.name}, ${new Date().toISOString().slice(0, 10)}`);
  await page.resize(390, 844);
  await aBlock(page, { origin, step });
  await theSeason(page, { ...phone, downloads });
  await quiet(browser);
  await browser.quit();
}

/** In a profile of its own: the first run wants a browser that has never been here. */
async function advice() {
  const fresh = await mkdtemp(join(tmpdir(), 'prelude-walk-first-run-'));
  try {
    const browser = await begin('light', fresh);
    const page = pageOf(browser);
    console.log(`${browser.name}, ${new Date().toISOString().slice(0, 10)}`);
    await page.resize(390, 844);
    await theAdvice(page, { ...phone, downloads });
    const screens = ['/today', '/week', '/year', '/guide', '/rules', '/start', '/mentors/map'];
    for (const size of [phone, wide]) {
      await page.resize(size.width, size.height);
      await keyboard(page, { ...size, kept: {}, screens });
    }
    await quiet(browser);
    await browser.quit();
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** In a profile of its own, too: its answers are nobody's but the ten. */
async function pick() {
  const fresh = await mkdtemp(join(tmpdir(), 'prelude-walk-pick-'));
  try {
    let browser = await begin('light', fresh);
    let page = pageOf(browser);
    console.log(`${browser.name}, ${new Date().toISOString().slice(0, 10)}`);
    await page.resize(390, 844);
    await page.open(origin);
    await tenQuestions(page, { step });
    await thePick(page, { ...phone, downloads });
    const kept = Object.fromEntries(PICK_SCREENS.map(([name, address]) => [name, address]));
    const ready = (screen) => {
      const [, , selector] = PICK_SCREENS.find((one) => one.includes(screen));
      return filledScreen(page, selector);
    };
    const tabs = { kept, screens: Object.keys(kept), ready };
    for (const size of [phone, wide]) {
      await page.resize(size.width, size.height);
      await keyboard(page, { ...size, ...tabs });
      await pictures(page, { ...size, scheme: 'light', screens: PICK_SCREENS, ready });
    }
    await quiet(browser);
    await browser.quit();
    browser = await begin('dark', fresh);
    page = pageOf(browser);
    for (const size of [wide, phone]) await pictures(page, { ...size, scheme: 'dark', screens: PICK_SCREENS, ready });
    await quiet(browser);
    await browser.quit();
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function everything() {
  let browser = await begin('light');
  let page = pageOf(browser);
  console.log(`${browser.name}, ${new Date().toISOString().slice(0, 10)}`);
  await page.resize(390, 844);
  await firstVisit(page, { origin, step });
  await tenQuestions(page, { step });
  await theList(page, { step });
  await logAndFind(page, { origin, step });
  const kept = await theSeason(page, { ...phone, downloads });
  await quiet(browser);
  await browser.quit();

  browser = await begin('light');
  page = pageOf(browser);
  await page.resize(1280, 900);
  await step('browser started again: profile and fact are there', async () => {
    await page.open(`${origin}/pick`);
    await allIsThere(page);
  });
  await backup(page, { step, downloads, origin });
  await keyboard(page, { ...wide, kept });
  await keysDoWork(page, wide);
  await pictures(page, { ...wide, scheme: 'light' });
  await page.resize(390, 844);
  await keyboard(page, { ...phone, kept });
  await pictures(page, { ...phone, scheme: 'light' });
  await quiet(browser);
  await leftInTheMiddle(page, { origin, step });
  await loggedAndLeft(page, { origin, step });
  await step('what was saved and what is half-typed survive a kill', async () => {
    await page.open(`${origin}/today`);
    await page.click('button', /^Dr\. María Núñez/);
    await page.fill('A line, if you like', 'killed over this');
    await pause(500);
    await page.open(`${origin}/profile`);
    await page.fill('U.S. clinical experience', '11');
    await page.saved();
    await browser.kill();
    browser = await begin('dark');
    page = pageOf(browser);
    await page.open(`${origin}/profile`);
    const months = await page.execute(
      'return arguments[0].value',
      await page.find('field', 'U.S. clinical experience'),
    );
    if (months !== '11') throw new Error(`the field holds “${months}”`);
    await page.open(`${origin}/today`);
    const line = await page.execute('return arguments[0].value', await page.find('field', 'A line, if you like'));
    if (line !== 'killed over this') throw new Error(`the line holds “${line}”`);
    await page.click('button', 'Done');
    await pause(500);
  });
  await pictures(page, { ...wide, scheme: 'dark' });
  await pictures(page, { ...phone, scheme: 'dark' });
  await quiet(browser);
  await step('a fault would be heard', async () => {
    await browser.execute(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "0" }))',
    );
    await until(
      'it is heard',
      async () => (await browser.complaints(origin)).some((line) => /script-src/.test(line)),
      5000,
    );
  });
  await withoutServer(page, {
    origin,
    step,
    kept,
    async stop() {
      server.kill();
      await ended(server);
    },
    async restart() {
      server = serve(new URL(origin).port);
      await addressOf(server);
    },
  });
  await browser.quit();
}

try {
  if (part === 'season') await season();
  else if (part === 'advice') await advice();
  else if (part === 'pick') await pick();
  else {
    await everything();
    await advice();
    await pick();
  }
} finally {
  server.kill();
  await ended(server);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  await rm(downloads, { recursive: true, force: true });
}
console.log(failed.length === 0 ? 'All steps passed.' : `${failed.length} failed: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
