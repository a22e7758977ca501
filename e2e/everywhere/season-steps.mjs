import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from './days.mjs';
import { holds } from './holds.mjs';
import { expectNothingOverlaps } from './overlaps.mjs';
import { until } from './process.mjs';

/** More than a write to the device takes. */
const WRITTEN_MS = 500;
const NEXT = '[aria-current=step]';

/** Network's year: a letter from the team to the thanks, mentor, message, conference, interview, commitment, lead. */
export async function theSeason(page, { origin, step, downloads, folder }) {
  const kept = {};
  const address = () => page.execute('return location.pathname');
  const press = (name) => page.click('button', name, 'main');
  const save = () => press(/^Save$/);
  const looked = async (name) => {
    await expectNothingOverlaps(page);
    // What stays in place is drawn where it stands: from the top it lies where a hand finds it.
    await page.execute('scrollTo({ top: 0, behavior: "instant" })');
    await pause(300);
    await writeFile(join(folder, `${name}-390.png`), Buffer.from(await page.browser.picture(true), 'base64'));
  };
  const dayInto = async (name, keys) => {
    const value = await page.typeParts(name, keys, 'main');
    holds(/^\d{4}-/.test(value), `“${name}” holds “${value}”`);
  };

  await step('a block’s team: somebody new, with a role', async () => {
    await page.open(`${origin}/blocks`);
    await page.click('link', /^Team/, '[data-block]');
    await page.click('summary', 'Add somebody');
    await page.fill('Name', 'Dr. Ana López', 'main form');
    await page.choose('Role', 'Attending');
    await press('Add to the team');
    await page.find('link', /^Dr\. Ana López/, 'main');
  });
  await step('positive, specific feedback noted; Letters says she can be asked', async () => {
    await page.open(`${origin}/letters`);
    await page.click('link', 'Note feedback from Dr. Ana López');
    await page.fill('Praise, in their words', 'Clear plans for the sickest on the list');
    await dayInto('Received on', day(-1).keys);
    await page.click('radio', 'Positive');
    await page.click('radio', 'Yes');
    await save();
    await page.says(/^Letters$/, 'h1');
    await page.find('link', 'Plan a letter from Dr. Ana López');
    return page.says(/(One piece of positive, specific feedback)/, 'section[aria-labelledby=may-ask]');
  });
  await step('a letter planned, the day of the application typed, its days worked out', async () => {
    await page.click('link', 'Plan a letter from Dr. Ana López');
    await page.says(/By your log you can ask/, 'main');
    await press('Plan a letter from Dr. Ana López');
    await page.says(/Ask for a strong letter/, NEXT);
    await dayInto('You submit your application on', day(30).keys);
    await page.press('Tab');
    const by = await page.says(/(Uploaded by\D+\d+ \w+)/, 'main');
    await looked('letter');
    kept.letter = await address();
    kept.packet = `${kept.letter}/packet`;
    return by;
  });
  await step('the ask drafted: starter, copied, .eml, mailto looked at, sent', async () => {
    await page.click('link', 'Draft the ask');
    const body = await page.find('field', 'Message');
    const written = await page.execute('return arguments[0].value', body);
    holds(/strong letter/.test(written), `the message is “${written.slice(0, 60)}”`);
    await page.fill('Message', 'Dear Dr. López,\n\nwould you feel able to write me a strong letter? 李\n\nAda');
    await press('Keep for later');
    await until('the draft has an address', async () => /^\/drafts\/(?!new)/.test(await address()));
    await looked('draft');
    const href = await page.execute(
      'return arguments[0].getAttribute("href")',
      await page.find('link', 'Open in e-mail'),
    );
    const mailto = new URL(href);
    holds(mailto.protocol === 'mailto:' && /^Dear Dr\. López,\r\n/.test(mailto.searchParams.get('body')), href);
    await press('Copy text');
    const said = await page.says(/(Text copied\.|This browser does not let Prelude copy)/, 'main');
    await press('Save .eml');
    const file = await until('the file is whole', async () => {
      const name = (await readdir(downloads)).find((known) => known.endsWith('.eml'));
      const text = await readFile(join(downloads, name), 'utf8');
      return /^To: |^Subject: /m.test(text) && `${name}, ${text.length} characters`;
    });
    kept.message = await address();
    await press('I sent it');
    await page.says(/You sent it on/, 'main');
    return `${said} ${file}`;
  });
  await step('the packet from the log; every rung to the thanks; undo; the same after a reload', async () => {
    await page.open(origin + kept.letter);
    await page.says(/Wait for their answer/, NEXT);
    await press('They said yes');
    await page.says(/Send your packet/, NEXT);
    await page.click('link', 'Prepare the packet');
    await page.click('button', /Clear plans for the sickest/, '[aria-label="From your log, for patient care"]');
    const care = await page.execute('return arguments[0].value', await page.find('field', 'Patient care'));
    holds(care === '“Clear plans for the sickest on the list”', `patient care holds “${care}”`);
    await page.fill('What you worked on together', 'MICU, four weeks');
    await page.press('Tab');
    await page.says(/MICU, four weeks/, 'article');
    await looked('packet');
    await page.click('link', 'The letter', 'main');
    for (const rung of ['I sent it today', 'I entered them today', 'They confirmed today', 'It is uploaded'])
      await press(rung);
    await press('Add programs');
    await page.fill('Find a program', 'maimonides');
    await press(/^Maimonides Medical Center/);
    await page.says(/1 of 4/, 'main');
    await press('I thanked them today');
    await page.says(/Tell them how it turned out/, NEXT);
    await page.click('button', 'Undo');
    await page.says(/Thank them/, NEXT);
    await press('I thanked them today');
    await page.says(/Tell them how it turned out/, NEXT);
    await pause(WRITTEN_MS);
    await page.browser.reload();
    await page.says(/An attending · Thanked/, 'main');
    await looked('letter-thanked');
  });
  await step('a mentor: asked, yes, a meeting with questions, held and thanked', async () => {
    await page.open(`${origin}/mentors`);
    await looked('mentors-before');
    await press(/^Might ask.*Ana López/);
    await press(/^I asked/);
    await press(/^They said yes/);
    await page.click('link', /^Plan a meeting.*López/, 'main');
    await dayInto(/^Day$/, day(0).keys);
    await save();
    await page.click('link', /^Open the meeting/, 'main');
    await page.fill('Your two or three questions', 'What would you do?\nHow did you choose?');
    await page.fill('One thing', 'Read the paper on stewardship');
    await press(/^Add$/);
    await page.says(/Read the paper on stewardship/, 'main ul');
    await looked('meeting');
    await press('We met');
    await press('Thanked them');
    await page.says(/Thanked on/, 'main');
    await page.open(`${origin}/mentors`);
    await page.says(/Ana López/, 'main');
    await looked('mentors');
    await page.open(`${origin}/mentors/map`);
    await looked('mentor-map');
  });
  await step('a conference: the kit, somebody met there, written to afterwards', async () => {
    await page.open(`${origin}/events`);
    await page.click('link', /^National meetings/);
    await page.fill('Name', 'Internal Medicine Meeting');
    await dayInto('First day', day(-4).keys);
    await dayInto('Last day', day(-2).keys);
    await page.fill('Your one goal', 'Hear how one prelim found a categorical place');
    await page.fill('People to find', 'Dr. Grace Obi, program director');
    await page.fill('How you introduce yourself', 'I am Ada, a preliminary intern who works on sepsis bundles.');
    await page.fill('One simple thing to ask', 'A 15-minute call');
    await save();
    await page.click('link', /^Internal Medicine Meeting/, 'main');
    await page.fill(/^Name$/, 'Grace Obi', 'main form');
    await page.fill('What you talked about', 'Her own year as a prelim');
    await save();
    await page.says(/Grace Obi is noted/, 'main');
    await page.click('summary', 'The kit you had');
    await page.says(/11 words/, 'main');
    await looked('event');
    await page.find('link', 'Draft the note to Grace Obi');
    await press('I wrote to Grace Obi');
    await page.says(/Nobody waits for a note/, 'main');
    kept.event = await address();
  });
  await step('an interview: held, the impression written down, nothing to send', async () => {
    await page.open(`${origin}/interviews`);
    await page.click('link', 'Add an interview');
    await press('Find a program');
    await page.execute('arguments[0].focus()', await page.find('input[type=search]', /./));
    await page.press(...'maimonides');
    await press(/^Maimonides Medical Center/);
    await dayInto(/^Day$/, day(-1).keys);
    await save();
    await page.click('link', /^Maimonides Medical Center/, 'main');
    await press('I said yes');
    await press('It took place');
    await press('Write it down');
    await page.fill('What you thought', 'Residents laughed at noon conference');
    await save();
    await page.says(/Residents laughed/, 'main');
    await looked('interview');
    for (const screen of [await address(), '/interviews', '/loops', '/today']) {
      await page.open(origin + screen);
      const ways = await page.execute(
        `return [...document.querySelectorAll('main :is(a, button)')].filter(({ textContent }) => /thank.*Maimonides|Maimonides.*thank/i.test(textContent)).length`,
      );
      holds(ways === 0, `${screen} offers a thank-you for an interview`);
    }
    return page.open(`${origin}/interviews`);
  });
  await step('a commitment with something to hand in, done, undone; a lead confirmed by the program', async () => {
    await page.open(
      `${origin}/entry/commitment/new?title=Sepsis+bundle&hoursPerWeek=2&from=${day(-20).iso}&back=/commitments`,
    );
    await page.fill('With whom', 'Dr. Ana López');
    await save();
    await page.click('link', 'Sepsis bundle', 'main');
    await page.fill('What you hand in or do', 'Review forty charts');
    await dayInto(/^By$/, day(-2).keys);
    await page.press('Enter');
    await page.says(/1 deliverable past its day/, 'main');
    await press(/^Done.*Review forty charts/);
    await page.silent(/past its day/, 'main');
    await page.click('button', 'Undo');
    await page.says(/1 deliverable past its day/, 'main');
    await looked('commitment');
    await page.open(`${origin}/leads`);
    await page.click('link', 'Add a lead');
    await page.fill('Or the hospital, as you know it', 'Lakeside Medical Center');
    await page.choose('Where the word came from', 'A mentor');
    await dayInto('The place begins on', day(400).keys);
    await save();
    await page.says(/Gates: 5 unknown/, 'main');
    await page.click('link', 'Lakeside Medical Center', 'main');
    await press(/^I asked the program/);
    await press('The program confirmed it today');
    await page.says(/Verified with the program on/, 'main');
    await looked('lead');
  });
  await step('an introduction: written, timed; the card as a code', async () => {
    await page.open(`${origin}/identity`);
    await page.fill(/^Name$/, 'Ada Lovelace-Núñez');
    await page.fill(/^E-mail/, 'ada@example.org');
    await page.click('summary', /^To an attending/);
    await page.click('button', /^Start with/, 'details[open]');
    const length = await page.says(/(\d+ words: about \d+ seconds)/, 'details[open]');
    await page.click('button', 'Time yourself', 'details[open]');
    await page.says(/[12] s/, '[role=timer]');
    await page.click('button', 'Stop the timer', 'details[open]');
    await page.says(/That took \d+ seconds?/, 'details[open]');
    await looked('identity');
    await pause(WRITTEN_MS);
    await page.open(`${origin}/card`);
    const size = await page.execute(
      'const { width, height } = arguments[0].getBoundingClientRect(); return Math.round(width) + " × " + Math.round(height)',
      await until('the code', () =>
        page.execute('return document.querySelector("main [role=img], main img, main canvas")'),
      ),
    );
    await looked('card');
    return `${length}; code ${size} px`;
  });
  await step('a schedule file brought in, one name chosen, no other kept; taken out again', async () => {
    const file = join(folder, 'schedule.ics');
    await writeFile(file, scheduleOf());
    await page.open(`${origin}/blocks/bring`);
    await page.type(await page.find('input[type=file]', /./), file);
    // Known by the name under Identity, with or without its accents.
    const own = await page.find('checkbox', /^Lovelace-Nunez, Ada/);
    holds(await page.execute('return arguments[0].checked', own), 'the own line is not chosen already');
    await looked('bring-schedule');
    await press('Show my blocks');
    await page.says(/of others left out/, 'main');
    await press('Add 1 block');
    await page.says(/1 block brought in/, 'main');
    await pause(WRITTEN_MS);
    await page.open(`${origin}/blocks`);
    holds((await page.execute('return document.querySelectorAll("[data-block]").length')) === 2, 'not two blocks');
    const stored = await page.execute('return JSON.stringify({ ...localStorage })');
    holds(!/Featherstonehaugh/.test(stored), 'a colleague is kept');
    await page.open(`${origin}/people`);
    await page.fill('Find', 'featherstone');
    await page.silent(/Bartholomew/, 'main');
  });
  return kept;
}

/** Fourteen days of two lines, behind the block that is there. */
function scheduleOf() {
  const shift = (from, who, uid) =>
    [
      'BEGIN:VEVENT',
      `UID:${uid}${from}`,
      `DTSTART:${day(from).compact}T070000`,
      `DTEND:${day(from).compact}T190000`,
      `SUMMARY:Wards – ${who}`,
      'END:VEVENT',
    ].join('\r\n');
  const shifts = Array.from({ length: 14 }, (_, at) => [
    shift(30 + at, 'Lovelace-Nunez\\, Ada', 'a'),
    shift(30 + at, 'Featherstonehaugh\\, Bartholomew', 'b'),
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Somebody//EN', ...shifts.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}
