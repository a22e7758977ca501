import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tabThrough } from './focus.mjs';
import { holds } from './holds.mjs';
import { expectNothingOverlaps } from './overlaps.mjs';
import { until } from './process.mjs';

const FIND_OUT = 'section[aria-labelledby=find-out]';
const DATA = 'main';
const SUMMARY = 'section[aria-labelledby=summary]';

/** To a screen without a place of its own in the bar. */
async function goToMore(page, name) {
  await page.click('link', /^More$/);
  await page.click('link', name, 'main');
}

export async function firstVisit(page, { origin, step }) {
  await step('everything deleted while the app is still coming onto the device: the other screens open', async () => {
    await page.open(`${origin}/people/new`);
    await page.fill('Name', 'Ana');
    await page.click('button', 'Save');
    await page.says(/^Ana$/, 'h1');
    await page.open(`${origin}/data`);
    await deleteEverything(page);
    await goToMore(page, 'Your data');
  });
  await step('first visit', async () => {
    await page.open(origin);
    await page.find('heading', 'Make this year lead to the next one');
    return page.execute(
      `return 'storage.persist ' + typeof navigator.storage?.persist + ', buckets ' + typeof navigator.storageBuckets`,
    );
  });
  await step('sample opened and closed', async () => {
    await page.click('link', /Needs an H-1B/);
    await page.says(/A sample: an invented person/);
    await page.listIsReady();
    const list = await page.text('h1');
    await page.click('link', 'Close the sample');
    await page.find('heading', 'Make this year lead to the next one');
    return list;
  });
}

export async function tenQuestions(page, { step }) {
  await step('ten questions answered', async () => {
    await page.click('link', 'Answer ten questions');
    await page.find('heading', 'Ten questions');
    holds(await page.execute('return document.activeElement?.tagName === "H1"'), 'the heading has not taken the focus');
    await page.click('radio', 'Neither');
    await page.click('radio', 'J-1');
    await page.fill('Step 2 CK score', '246');
    await page.choose('Failed attempts', 'None');
    await page.choose('Step 3', 'Not passed yet');
    await page.fill('Year of your medical degree', '2021');
    await page.fill('U.S. clinical experience', '6');
    await page.fill('Find your program', 'maimonides');
    await page.click('button', 'Maimonides Medical Center');
    await page.choose('States you have ties to', 'New York');
    await page.click('button', /^Add to: States you have ties to/);
    await page.find('button', 'New York, take away');
    await page.click('checkbox', /^Community$/);
    await page.fill('At most', '30');
    await page.says(/30 applications cost \$330\./);
    await page.saved();
    await page.says(/\d+ to \d+\s%/, 'aside[aria-labelledby=live]');
  });
  await step('a date typed into the date field', async () => {
    const field = await page.find('field', 'The year ends on');
    const type = await page.execute('return arguments[0].type', field);
    await page.execute('arguments[0].focus()', await page.find('button', 'Change'));
    await page.press('Tab', ...'06/30/2027');
    const value = await page.execute('return arguments[0].value', field);
    holds(value === '2027-06-30', `the field holds “${value}” (type ${type})`);
    await page.saved();
    return `type ${type}, value ${value}`;
  });
  await step('a wrong answer is told beside its field', async () => {
    await page.fill('Step 2 CK score', '346');
    await page.says(/A Step 2 CK score is at most 300\. Please check it\./);
    await page.fill('Step 2 CK score', '246');
    await page.silent(/at most 300/);
  });
}

export async function theList(page, { step }) {
  await step('list with chance, signals, cost', async () => {
    await page.click('link', 'See your list');
    await page.listIsReady();
    const heading = await page.text('h1');
    holds(heading === 'Your 30 applications', `the heading says “${heading}”`);
    await page.says(/Applications opened on 2 September 2026/);
    const chance = await page.says(/(\d+ to \d+\s%)/, SUMMARY);
    const cost = await page.says(/Cost (\$\d+)/, SUMMARY);
    const gold = await page.says(/Gold signals (\d)/, SUMMARY);
    const silver = await page.says(/Silver signals (\d+)/, SUMMARY);
    return `${chance}, ${cost}, ${gold} gold, ${silver} silver`;
  });
  await step('a program’s reasons', async () => {
    const rows = 'section[aria-labelledby=list] details';
    await page.click('summary', /./, 'section[aria-labelledby=list]');
    await page.says(/Why this chance/, rows);
    const links = await page.execute(
      `return [...document.querySelector('${rows}').querySelectorAll('a')].map(({ href }) => href)`,
    );
    holds(links.length > 0, 'no source is a link');
    return `${links.length} sources`;
  });
  await step('“I checked” works the list out again', async () => {
    const before = await page.text(`${FIND_OUT} li`);
    await page.click('button', 'Yes', FIND_OUT);
    await page.says(/yes, checked by you today\./);
    await page.listIsReady();
    await page.says(/What you checked \(1\)/, FIND_OUT);
    holds((await page.text(`${FIND_OUT} li`)) !== before, 'the same question stands first');
  });
  await step('undo', async () => {
    await page.click('button', /^Undo$/);
    await page.listIsReady();
    await page.silent(/What you checked/, FIND_OUT);
  });
  await step('reload: profile and fact are there', async () => {
    await page.click('button', 'No', FIND_OUT);
    await page.says(/What you checked \(1\)/, FIND_OUT);
    await page.listIsReady();
    const chance = await page.says(/(\d+ to \d+\s%)/, SUMMARY);
    await page.browser.reload();
    await allIsThere(page);
    holds((await page.says(/(\d+ to \d+\s%)/, SUMMARY)) === chance, 'another chance after the reload');
  });
}

/** From the list: the fact is there; from the profile: the answers are. Ends on the list. */
export async function allIsThere(page) {
  await page.listIsReady();
  await page.says(/What you checked \(1\)/, FIND_OUT);
  await goToMore(page, 'Your ten answers');
  const score = await page.execute('return arguments[0].value', await page.find('field', 'Step 2 CK score'));
  holds(score === '246', `the score is “${score}”`);
  await page.says(/Maimonides Medical Center/);
  await page.find('button', 'New York, take away');
  await page.click('link', 'Pick');
  await page.listIsReady();
}

const PASSPHRASE = 'copper lantern violet orbit';

async function downloaded(downloads, pattern) {
  const name = await until('the file is there', async () =>
    (await readdir(downloads)).find((known) => pattern.test(known)),
  );
  return until('the file is whole', async () => {
    const text = await readFile(join(downloads, name), 'utf8');
    return { name, text, content: JSON.parse(text) };
  });
}

async function deleteEverything(page) {
  await page.click('button', 'Delete everything on this device');
  await page.click('button', /^Delete everything$/, 'dialog');
  await page.find('heading', 'Make this year lead to the next one');
}

/** Goes out, plain and encrypted; is deleted; comes back. */
export async function backup(page, { step, downloads, origin }) {
  let file = '';
  let sealed = '';
  const everybody = async () => {
    await page.open(`${origin}/people`);
    await page.says(/María Núñez/, 'main');
    await page.open(`${origin}/loops`);
    await page.says(/What is one thing for my pres/, 'main');
    await page.open(`${origin}/blocks`);
    const name = await page.execute('return arguments[0].value', await page.find('field', 'Name', '[data-block]'));
    holds(name === 'MICU', `the block is “${name}”`);
  };
  await step('backup downloaded', async () => {
    await goToMore(page, 'Your data');
    await page.click('button', /^Download a backup$/, DATA);
    const { name, content } = await downloaded(downloads, /^prelude-backup-[\d-]+\.json$/);
    file = name;
    const { records } = content;
    holds(records.length >= 9, `${records.length} records`);
    return `${file}, ${records.length} records`;
  });
  await step('encrypted backup downloaded', async () => {
    await page.click('summary', 'Encrypt it with a passphrase');
    await page.fill('Passphrase', PASSPHRASE);
    await page.fill('The same again', PASSPHRASE);
    await page.click('button', 'Download an encrypted backup');
    const { name, text } = await downloaded(downloads, /^prelude-backup-.*-encrypted\.json$/);
    sealed = name;
    holds(!/Núñez|the old ECG/.test(text), 'a name or a note can be read in it');
    return `${sealed}, ${text.length} characters`;
  });
  await step('exports: four files pressed in a row, all four come', async () => {
    for (const name of ['Contacts', 'People (CSV)', 'Moments', 'Calendar']) await page.click('button', name, DATA);
    return until('all four', async () => {
      const names = (await readdir(downloads)).filter((name) => /\.(vcf|csv|ics)$/.test(name));
      return names.length === 4 && names.sort().join(', ');
    });
  });
  await step('dialog: Escape leaves it, the focus returns, deleting deletes', async () => {
    await page.click('button', 'Delete everything on this device');
    holds(await page.execute('return document.querySelector("dialog").matches(":modal")'), 'the dialog is not modal');
    await page.press('Escape');
    await until('the dialog is closed', () => page.execute('return !document.querySelector("dialog").open'));
    holds(
      await page.execute('return document.activeElement.textContent.startsWith("Delete everything on")'),
      'the focus is not back on the button',
    );
    await deleteEverything(page);
    await page.open(`${origin}/people`);
    holds(!/María/.test(await page.text('main')), 'María is still there');
  });
  await step('encrypted backup brought back; a wrong passphrase is told', async () => {
    await page.open(`${origin}/data`);
    await page.type(await page.find('field', 'Bring in a backup'), join(downloads, sealed));
    await page.fill('Its passphrase', 'copper lantern violet orbiT');
    await page.click('button', 'Open it');
    await page.says(/does not open: the passphrase is not the one/, DATA);
    await page.fill('Its passphrase', PASSPHRASE);
    await page.click('button', 'Open it');
    const taken = await page.says(/(\d+ entries taken over)/, DATA);
    await everybody();
    await page.open(`${origin}/data`);
    await deleteEverything(page);
    return taken;
  });
  await step('backup imported again', async () => {
    await goToMore(page, 'Your data');
    await page.type(await page.find('field', 'Bring in a backup'), join(downloads, file));
    const taken = await page.says(/(\d+ entries taken over)/, DATA);
    await everybody();
    await page.click('link', 'Pick');
    await allIsThere(page);
    return taken;
  });
  await step('a file that is no backup is refused in words', async () => {
    await goToMore(page, 'Your data');
    await writeFile(join(downloads, 'holiday.jpg'), Buffer.from([0xff, 0xd8, 0xff]));
    await page.type(await page.find('field', 'Bring in a backup'), join(downloads, 'holiday.jpg'));
    await page.says(/holiday\.jpg: .*UTF-8/, DATA);
  });
  await step('Your data without navigator.storage.persist', async () => {
    await page.click('link', 'Pick');
    await page.execute(
      'if (self.StorageManager) for (const name of ["persist", "persisted"]) delete StorageManager.prototype[name]',
    );
    await goToMore(page, 'Your data');
    await page.find('button', /^Download a backup$/, DATA);
    holds((await page.text('main')).includes('Your data'), 'the screen is not there');
    await page.browser.reload();
  });
}

/** A reload in the middle of a load: what the first one left unfinished must not stand in the way of the next. */
export async function leftInTheMiddle(page, { step, origin }) {
  await step('a page left while it opens does not block the next one, 60 times', async () => {
    for (let time = 0; time < 60; time += 1) {
      await page.browser.navigate(`${origin}/about`);
      await pause((time * 7) % 60);
      await page.open(`${origin}/nowhere`);
    }
  });
  await step('typed, left at once, come back: 20 times nothing is lost', async () => {
    for (let time = 0; time < 20; time += 1) {
      await page.open(`${origin}/profile`);
      await page.fill('U.S. clinical experience', String(10 + time));
      await pause(time % 8);
      await page.open(`${origin}/nowhere`);
      await page.execute('history.back()');
      await page.says(/Ten questions/, 'main');
      await page.saved();
      await page.open(`${origin}/profile`);
      const months = await page.execute(
        'return arguments[0].value',
        await page.find('field', 'U.S. clinical experience'),
      );
      holds(months === String(10 + time), `time ${time}: the field holds “${months}”`);
    }
  });
}

const SCREENS =
  '/profile /pick /about /today /people /people/new /people/bring /loops /blocks /data /letters letter packet /mentors ' +
  'event message /commitments /leads /identity /card /drafts';
/** What a plan fills late: Tab begins once it is there. */
const FILLED = { '/today': 'section[aria-labelledby=worth]', '/week': '[data-day]' };

/** `kept`: addresses of a letter, an event and a message of the walk. */
export async function keyboard(
  page,
  { step, origin, width, kept, screens = [...SCREENS.split(' '), 'a person', 'a log half done'], ready },
) {
  for (const screen of screens) {
    await step(`Tab reaches all, focus seen: ${screen} at ${width} px`, async () => {
      if (screen === 'a person') {
        await page.open(`${origin}/people`);
        await page.click('link', /María Núñez/, 'main');
        await page.says(/Núñez/, 'h1');
      } else if (screen === 'a log half done') {
        await page.open(`${origin}/today`);
        await page.click('button', /^Dr\. María Núñez/);
        await page.click('button', 'More kinds');
        await page.click('button', 'Other day');
      } else await page.open(origin + (kept[screen] ?? screen));
      if (screen === '/pick') await page.listIsReady();
      await ready?.(screen);
      const filled = FILLED[screen];
      if (filled)
        await until('the plan', () => page.execute('return document.querySelector(arguments[0]) !== null', filled));
      const { stops, reached, faults } = await tabThrough(page);
      if (screen === 'a log half done') await page.click('button', 'Change');
      holds(faults.length === 0, `${reached} of ${stops}; ${faults.length} faults: ${faults.slice(0, 8).join(' · ')}`);
      return `${reached} of ${stops}`;
    });
  }
}

export async function keysDoWork(page, { step, origin }) {
  await step('keys alone: skip link, radio, select, disclosure', async () => {
    await page.open(`${origin}/profile`);
    await page.find('heading', 'Ten questions');
    await page.execute('document.activeElement?.blur(); getSelection().removeAllRanges()');
    await page.press('Tab');
    holds(
      await page.execute('return document.activeElement.hash === "#main"'),
      'Tab does not begin with the skip link',
    );
    await page.press('Enter');
    await until('the focus is in the content', () => page.execute('return document.activeElement.id === "main"'));
    await page.press('Tab');
    await page.press('ArrowUp');
    await page.press('Space');
    const citizenship = await page.execute('return document.activeElement.value');
    await page.click('radio', 'Neither');
    await page.click('radio', 'J-1');
    holds(citizenship !== 'other', `the arrow has not moved the choice: ${citizenship}`);
    await page.execute('arguments[0].focus()', await page.find('field', 'Step 3'));
    await page.press('P');
    await page.press('Enter');
    const chosen = await page.execute('return document.activeElement.selectedOptions[0].text');
    holds(chosen === 'Passed', `the letter P has chosen “${chosen}”`);
    await page.choose('Step 3', 'Not passed yet');
    await page.saved();
    await page.open(`${origin}/pick`);
    await page.listIsReady();
    await page.execute('arguments[0].focus()', await page.find('summary', /./, 'section[aria-labelledby=list]'));
    await page.press('Enter');
    await page.says(/Why this chance/, 'section[aria-labelledby=list] details');
  });
}

const PICTURED = [
  ['welcome', '/sample/nobody'],
  ['profile', '/profile'],
  ['pick', '/pick'],
  ['about', '/about'],
  ['today', '/sample/resident'],
  ['people', '/sample/resident/people'],
  ['loops', '/sample/resident/loops'],
  ['blocks', '/sample/resident/blocks'],
  ['data', '/data'],
  ...['letters', 'mentors', 'events', 'drafts', 'leads', 'week', 'year', 'mentors/map', 'guide', 'rules'].map(
    (name) => [name, `/sample/resident/${name}`],
  ),
];

/** Pictures to be looked at, and what a program can see: that nothing is wider than the screen, nothing over something else. */
export async function pictures(page, { step, origin, width, height, scheme, folder, screens = PICTURED, ready }) {
  for (const [name, screen] of screens) {
    await step(`picture: ${name}, ${scheme}, ${width} px`, async () => {
      await page.resize(width, height);
      await page.open(origin + screen);
      if (name === 'pick') {
        await page.listIsReady();
        await page.click('summary', /./, 'section[aria-labelledby=list]');
        await page.says(/Why this chance/);
      }
      await ready?.(screen);
      const dark = await page.execute('return matchMedia("(prefers-color-scheme: dark)").matches');
      holds(dark === (scheme === 'dark'), `the page does not see the ${scheme} scheme`);
      const wide = await page.execute('return document.documentElement.scrollWidth');
      await pause(300);
      holds(wide <= width, `the page is ${wide} px wide`);
      await expectNothingOverlaps(page);
      const to = join(folder, `${name.replace('/', '-')}-${scheme}-${width}.png`);
      await writeFile(to, Buffer.from(await page.browser.picture(true), 'base64'));
    });
  }
}
