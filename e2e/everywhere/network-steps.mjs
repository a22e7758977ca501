import { setTimeout as pause } from 'node:timers/promises';

/** A claim of the walk; an error names what was there instead. */
function holds(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}

/** More than a write to the device takes. */
const WRITTEN_MS = 500;

/** Network's main flow: log, find, close a loop, a block with its team. */
export async function logAndFind(page, { origin, step }) {
  await step('somebody new logged with a line', async () => {
    await page.open(`${origin}/today`);
    await page.fill('Who was it', 'Dr. María Núñez');
    await page.click('button', /Somebody new/);
    await page.click('radio', 'Taught me');
    await page.fill('A line, if you like', 'Ask for the old ECG, yesterday');
    await page.says(/Counts for/);
    await page.click('button', 'Done');
    await page.says(/Dr\. María Núñez taught you/);
  });
  await step('home to a logged moment in three taps', async () => {
    await page.open(`${origin}/today`);
    await page.click('button', /^Dr\. María Núñez/);
    await page.click('radio', 'Talked');
    await page.click('button', 'Done');
    await page.says(/you talked with Dr\. María Núñez/);
    await page.click('button', 'Undo');
    await page.says(/Taken back/);
    await page.click('button', 'Redo');
  });
  await step('found without accents', async () => {
    await page.open(`${origin}/people`);
    await page.fill('Find', 'nunez');
    await page.says(/María Núñez/, 'main');
    await page.fill('Find', 'old ecg');
    return page.says(/(Ask for the old ECG)/, 'main');
  });
  await step('her page: what is open, last contact', async () => {
    await page.open(`${origin}/people`);
    await page.click('link', /María Núñez/, 'main');
    return page.says(/(Read up on it|Bring it back[^.]*)/, 'main');
  });
  await step('the loop read, then reported back', async () => {
    await page.open(`${origin}/loops`);
    await page.says(/Ask for the old ECG/, 'main');
    return page.text('main h2');
  });
  await step('a reload keeps all of it', async () => {
    await pause(WRITTEN_MS);
    await page.browser.reload();
    await page.open(`${origin}/people`);
    await page.says(/María Núñez/, 'main');
  });
}

/** The server is gone: the app comes from the device. `stop` and `restart` are the server's. */
export async function withoutServer(page, { origin, step, stop, restart }) {
  const controlled = await page.execute('return navigator.serviceWorker?.controller != null');
  if (!controlled) {
    await step('service worker', async () => 'none in this browser as driven here: offline start not walked');
    return;
  }
  await stop();
  await step('without the server: the app opens, logs, finds', async () => {
    await page.open(`${origin}/today`);
    await page.click('button', /^Dr\. María Núñez/);
    await page.click('radio', 'Advised me');
    await page.fill('A line, if you like', 'Write to the chief');
    await page.click('button', 'Done');
    await pause(WRITTEN_MS);
    await page.open(`${origin}/people`);
    await page.fill('Find', 'write to the chief');
    holds((await page.says(/(Write to the chief)/, 'main')) !== undefined, 'not found');
  });
  await restart();
}
