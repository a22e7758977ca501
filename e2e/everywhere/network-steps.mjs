import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../tools/root.mjs';
import { day } from './days.mjs';
import { holds } from './holds.mjs';
import { until } from './process.mjs';

/** More than a write to the device takes. */
const WRITTEN_MS = 500;
const MARIA = /^Dr\. María Núñez/;
const LOGGED = 'section[aria-labelledby=logged]';

/** Network's main flow: log, find, close a loop, bring people in, a block with its times. */
export async function logAndFind(page, { origin, step }) {
  await step('somebody new logged with a line', async () => {
    await page.open(`${origin}/today`);
    await page.fill('Who was it', 'Dr. María Núñez');
    await page.click('button', /^Somebody new/);
    await page.click('radio', 'Taught me');
    await page.fill('A line, if you like', 'Ask for the old ECG, yesterday');
    const day = await page.says(/Counts for (\w+ \d+ \w+, as you wrote “[^”]*”)/);
    await page.click('button', 'Done');
    await page.says(/Dr\. María Núñez taught you/);
    return day;
  });
  await step('home to a logged moment in three taps; undo, redo', async () => {
    await page.open(`${origin}/`);
    await page.click('button', MARIA);
    await page.click('radio', 'Talked');
    await page.click('button', 'Done');
    await page.says(/you talked with Dr\. María Núñez/);
    await page.says(/Talked/, LOGGED);
    await page.click('button', 'Undo');
    await page.says(/Taken back/);
    await page.silent(/Talked/, LOGGED);
    await page.click('button', 'Redo');
    await page.says(/Talked/, LOGGED);
  });
  await step('a half-typed line survives a reload', async () => {
    await page.click('button', MARIA);
    await page.click('radio', 'Asked for feedback');
    await page.fill('A line, if you like', 'What is one thing for my pres');
    await page.browser.reload();
    const line = await page.execute('return arguments[0].value', await page.find('field', 'A line, if you like'));
    holds(line === 'What is one thing for my pres', `the line holds “${line}”`);
    const chip = await page.execute('return document.querySelector("input:checked")?.value');
    holds(chip === 'asked-feedback', `the chip is ${chip}`);
    await page.click('button', 'Done');
    await page.says(/you asked Dr\. María Núñez for feedback/);
  });
  await step('found without accents, and by a word of a note', async () => {
    await page.open(`${origin}/people`);
    await page.fill('Find', 'nunez');
    await page.says(/María Núñez/, 'section[aria-labelledby=found-people]');
    await page.fill('Find', 'old ecg');
    return page.says(/(Ask for the old ECG)/, 'section[aria-labelledby=found-notes]');
  });
  await step('her page: what is open', async () => {
    await page.open(`${origin}/people`);
    await page.click('link', /María Núñez/, 'main');
    return page.says(/(Read up on it)/, 'main');
  });
  await step('a loop read, then reported back; undo opens it again, redo closes it', async () => {
    await page.open(`${origin}/loops`);
    await page.says(/Ask for the old ECG/, 'main');
    await page.click('button', 'I read it');
    await page.fill('The sentence to bring back', 'The T waves were old');
    await page.click('button', 'Save');
    await page.says(/The next step is to bring it back to Dr\. María Núñez/);
    await page.click('button', 'Told them: Bring it back');
    await page.says(/Brought back to Dr\. María Núñez: closed\./);
    await page.click('button', 'Undo');
    await page.says(/The T waves were old/, 'main');
    await page.click('button', 'Redo');
    await page.silent(/Bring it back to/, 'main');
  });
  await aBlock(page, { origin, step });
  await step('a schedule pasted, looked at, added, taken out again', async () => {
    await page.open(`${origin}/blocks`);
    await page.click('summary', 'Paste a schedule');
    await page.execute('arguments[0].focus()', await page.find('field', 'Rows'));
    // As a paste does: keys have no tab in a field.
    const rowsOfSheet = 'Ward\tTeam 3\t7/1/2026\t7/28/2026\nNF\t\tJul 29\tAug 25';
    await page.execute('document.execCommand("insertText", false, arguments[0])', rowsOfSheet);
    await page.click('button', 'Add 2 blocks');
    await page.says(/2 blocks added/);
    const rows = () => page.execute('return document.querySelectorAll("[data-block]").length');
    await until('three rows', async () => (await rows()) === 3);
    await page.click('button', 'Undo');
    await until('one row', async () => (await rows()) === 1);
  });
  await step('people of a vCard brought in through the file field, known the second time', async () => {
    const card = join(root, 'samples', 'people', 'contacts.vcf');
    await page.open(`${origin}/people/bring`);
    await page.type(await page.find('field', 'Choose a file'), card);
    await page.says(/What contacts\.vcf holds/);
    const label = await page.says(/(Bring in \d+ people)/, 'main');
    await page.click('button', label);
    await page.says(/3 people brought in\./, 'main');
    await page.open(`${origin}/people/bring`);
    await page.type(await page.find('field', 'Choose a file'), card);
    await page.says(/3 known already, nothing new/, 'main');
    await page.open(`${origin}/people`);
    await page.fill('Find', '李');
    await page.says(/李明/, 'section[aria-labelledby=found-people]');
    return label;
  });
  await step('a reload keeps all of it', async () => {
    await page.open(`${origin}/today`);
    await page.browser.reload();
    await page.says(/Talked/, LOGGED);
    await page.open(`${origin}/people`);
    await page.says(/María Núñez/, 'main');
    await page.fill('Find', 'obrien');
    await page.says(/Brendan O.Brien/, 'section[aria-labelledby=found-people]');
  });
}

/** A block of six weeks, four of them behind. */
export async function aBlock(page, { origin, step }) {
  const [from, to] = [day(-27), day(14)];
  await step('a block: dates and times by keys; weekly day off', async () => {
    await page.open(`${origin}/blocks`);
    await page.click('button', 'Add the first block');
    await page.choose('Type', 'ICU');
    await page.fill('Name', 'MICU');
    const row = '[data-block]';
    const typed = [
      await page.typeParts('First day', from.keys, row),
      await page.typeParts('Last day', to.keys, row),
      // In the morning, because a browser's clock may have twelve hours or twenty-four.
      await page.typeParts('Shift starts', '05:45A', row),
      await page.typeParts('Shift ends', '11:20A', row),
    ].join(' ');
    holds(typed === `${from.iso} ${to.iso} 05:45 11:20`, `the fields hold ${typed}`);
    await page.click('button', /^Weekly days off/);
    await page.click('checkbox', /Wednesday/);
    await page.find('button', /Weekly days off: .*Wed/);
    await pause(WRITTEN_MS);
    await page.browser.reload();
    const kept = [];
    for (const name of ['Name', 'First day', 'Last day', 'Shift starts', 'Shift ends'])
      kept.push(await page.execute('return arguments[0].value', await page.find('field', name, row)));
    holds(kept.join(' ') === `MICU ${typed}`, `after a reload: ${kept.join(' ')}`);
    await page.find('button', /Weekly days off: .*Wed/);
    await page.open(`${origin}/today`);
    await page.says(/MICU/, 'main');
    return typed;
  });
}

/** Done, and the page left within milliseconds: the moment is there. */
export async function loggedAndLeft(page, { origin, step }) {
  const count = async () => {
    await page.open(`${origin}/today`);
    await page.says(/Talked/, LOGGED);
    return page.execute(`return document.querySelectorAll('${LOGGED} li').length`);
  };
  await step('a moment logged, the page left at once, 10 times: nothing is lost', async () => {
    // More than ten are behind a button.
    const lines = [];
    for (let time = 0; time < 10; time += 1) {
      await page.open(`${origin}/today`);
      await page.click('button', MARIA);
      await page.click('radio', 'Talked');
      await page.fill('A line, if you like', `left at once number${time}`);
      await page.click('button', 'Done');
      await pause(time % 4);
      await page.open(`${origin}/nowhere`);
      await page.open(`${origin}/today`);
      await page.says(/Talked/, LOGGED);
      if (!(await page.text(LOGGED)).includes(`number${time}`)) lines.push(time);
    }
    holds(lines.length === 0, `lost: ${lines.join(', ')}`);
    return `${await count()} shown`;
  });
  await step('a line half-typed, the page left at once, 10 times: it is there', async () => {
    for (let time = 0; time < 10; time += 1) {
      await page.open(`${origin}/today`);
      if (time === 0) await page.click('button', MARIA);
      await page.fill('A line, if you like', `half a line ${time}`);
      await page.open(`${origin}/nowhere`);
      await page.open(`${origin}/today`);
      const line = await page.execute('return arguments[0].value', await page.find('field', 'A line, if you like'));
      holds(line === `half a line ${time}`, `time ${time}: the line holds “${line}”`);
    }
    await page.fill('A line, if you like', ' ');
    await page.click('button', 'Change');
    await pause(WRITTEN_MS);
  });
}

const SCREENS = (
  '/loops /blocks /blocks/bring /data /profile /about /more /people/bring /people/new /mentors /mentors/map /letters ' +
  '/letters/new /teaching-moments /events /card /interviews /commitments /works /leads /drafts /drafts/new /identity ' +
  '/week /year /guide /guide/interviews /rules /start'
).split(' ');

/** The server is gone: the app comes from the device. `stop` and `restart` are the server's; `kept` as for `keyboard`. */
export async function withoutServer(page, { origin, step, kept, stop, restart }) {
  await page.open(`${origin}/today`);
  const controlled = await until('a service worker', () =>
    page.execute('return navigator.serviceWorker?.controller != null'),
  ).catch(() => false);
  if (!controlled) {
    const known = await page.execute('return typeof navigator.serviceWorker');
    console.log(`none  service worker – not in charge in this browser as driven here (${known}): not walked offline`);
    return;
  }
  await stop();
  await step('without the server: the app opens, logs, finds, opens every screen', async () => {
    await page.open(`${origin}/today`);
    await page.click('button', MARIA);
    await page.click('radio', 'Advised me');
    await page.fill('A line, if you like', 'Write to the chief');
    await page.click('button', 'Done');
    await page.says(/gave you advice/);
    await pause(WRITTEN_MS);
    await page.open(`${origin}/people`);
    await page.fill('Find', 'write to the chief');
    await page.says(/Write to the chief/, 'section[aria-labelledby=found-notes]');
    for (const screen of [...SCREENS, ...Object.values(kept)]) await page.open(origin + screen);
    await page.open(`${origin}/pick`);
    await page.listIsReady();
  });
  await restart();
}
