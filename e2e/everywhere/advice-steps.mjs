import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from './days.mjs';
import { holds } from './holds.mjs';
import { expectNothingOverlaps } from './overlaps.mjs';
import { until } from './process.mjs';

/** More than a write to the device takes. */
const WRITTEN_MS = 500;
const WORTH = 'section[aria-labelledby=worth]';
const FIND_OUT = 'section[aria-labelledby=find-out]';
const TIMELINE = 'section[aria-labelledby=timeline]';
const GRAPH = 'svg[role=group]';
const MAP_TABLE = 'section[aria-label^="Table: who can"]';

/** The advisor from the first run on, in a profile where nothing is yet: today, week, year, guide, rules, calendar, map, Pick. */
export async function theAdvice(page, { origin, step, downloads, folder }) {
  const looked = async (name) => {
    await expectNothingOverlaps(page);
    await page.execute('scrollTo({ top: 0, behavior: "instant" })');
    await pause(300);
    await writeFile(join(folder, `${name}-390.png`), Buffer.from(await page.browser.picture(true), 'base64'));
  };
  const titles = (selector) =>
    page.execute(
      `return [...document.querySelectorAll('${selector} [data-suggestion] h3')].map(({ textContent }) => textContent)`,
    );
  const taken = (title) =>
    until(`“${title}” is gone from today`, async () => !(await titles(WORTH)).includes(title), 20_000);

  await step('first run: two answers, half of one outlives a reload, then something worth doing today', async () => {
    await page.open(origin);
    await page.click('link', 'Start with five questions');
    await page.fill('Your name', 'Amal Rahmán');
    await page.browser.reload();
    const name = await page.execute('return arguments[0].value', await page.find('field', 'Your name'));
    holds(name === 'Amal Rahmán', `the name is “${name}”`);
    await page.click('button', /^Next$/);
    await page.says(/Where do you want to go/, 'h1');
    holds(await page.execute('return document.activeElement.tagName === "H1"'), 'the heading has not taken the focus');
    await page.click('button', /^Skip$/);
    await page.fill('Attendings', 'Dr. Ana López');
    await page.click('button', /^Next$/);
    await page.says(/Which kind of block is it/, '[role=alert]');
    await page.choose('Kind of block', 'Ward');
    const typed = [
      await page.typeParts('First day', day(-20).keys, 'main'),
      await page.typeParts('Last day', day(9).keys, 'main'),
    ].join(' ');
    holds(typed === `${day(-20).iso} ${day(9).iso}`, `the fields hold ${typed}`);
    await looked('start');
    await page.click('button', /^Next$/);
    await page.click('button', /^Enough for now$/);
    await page.says(/^Today$/, 'h1');
    await page.find('heading', 'Worth doing today');
    return (await titles(WORTH)).join(' · ');
  });
  await step('today: opened by a press; “Did it”; undo; “Did it” again stays after a reload', async () => {
    await page.open(`${origin}/today`);
    const [title] = await until('a suggestion', async () => (await titles(WORTH)).length > 0 && titles(WORTH));
    const whole = new RegExp(`^Did it: ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    const seen = (kind, name) => page.find(kind, name, WORTH, 1000).catch(() => null);
    if ((await seen('button', whole)) === null) await page.click('summary', title, WORTH);
    await page.click('button', 'Why this, and other answers', WORTH);
    await page.find('button', 'Never suggest', WORTH);
    await looked('today-suggestion');
    await page.click('button', whole, WORTH);
    await taken(title);
    await page.click('button', 'Undo');
    await page.says(/Taken back: Done/);
    await until('it is back', async () => (await titles(WORTH)).includes(title));
    if ((await seen('button', whole)) === null) await page.click('summary', title, WORTH);
    await page.click('button', whole, WORTH);
    await taken(title);
    await pause(WRITTEN_MS);
    await page.browser.reload();
    await page.find('heading', /^(Worth doing today|Nothing for today)/);
    holds(!(await titles(WORTH)).includes(title), 'it is there again after the reload');
    return title;
  });
  await step('a line logged: its loop is among what is suggested', async () => {
    await page.click('button', /^Dr\. Ana López/);
    await page.click('radio', 'Taught me');
    await page.fill('A line, if you like', 'trend the lactate');
    await page.click('button', 'Done');
    await page.find('link', /^\d open loops?/);
    const what = /Read up on what Dr\. Ana López taught you/;
    const all = () => page.execute('return document.querySelector("main").textContent');
    await until('the plan knows of it', async () => {
      if (what.test(await all())) return true;
      // What waits is told ten at a time.
      if ((await page.find('button', 'Show', 'main', 300).catch(() => null)) !== null)
        await page.click('button', 'Show', 'main');
      else await page.click('summary', /things? waits? – why/, 'main');
      return false;
    });
  });
  await step('week: to another day by the list, the focus goes with it; undo; the same after a reload', async () => {
    await page.open(`${origin}/week?of=${day(1).iso}`);
    const first = await until('a suggestion that can be moved', () =>
      page.execute(`
        const inView = ({ value }) => document.querySelector('[data-day="' + value + '"]') !== null;
        for (const card of document.querySelectorAll('[data-day] [data-suggestion]')) {
          const day = [...(card.querySelector('select')?.options ?? [])].findLast(inView);
          if (day) return { id: card.dataset.suggestion, title: card.querySelector('h3').textContent, from: card.closest('[data-day]').dataset.day, to: day.value, label: day.text };
        }
        return null;`),
    );
    const card = `[data-suggestion="${first.id}"]`;
    const stands = () => page.execute(`return document.querySelector('${card}')?.closest('[data-day]')?.dataset.day`);
    const move = async () => {
      await page.click('summary', first.title, card);
      await page.choose(`Move to another day: ${first.title}`, first.label);
      await page.click('button', /^Move to/, card);
      await page.says(/(?<!Taken back: )Moved to/);
    };
    await looked('week');
    await move();
    await until(`it stands on ${first.label}`, async () => (await stands()) === first.to);
    await until('it has the focus', () => page.execute(`return document.activeElement.matches('${card} summary')`));
    await page.click('button', 'Undo');
    await until('it stands where it stood', async () => (await stands()) === first.from);
    await move();
    await until(`it stands on ${first.label}`, async () => (await stands()) === first.to);
    await pause(WRITTEN_MS);
    await page.browser.reload();
    await page.says(/^Week$/, 'h1');
    await until('the plan', () => page.execute('return document.querySelector("[data-day]") !== null'));
    await until('it still stands there', async () => (await stands()) === first.to);
    return `${first.title}: ${first.from} to ${first.to}`;
  });
  await step('week: dragged to another day, if the driver’s pointer can', async () => {
    await page.resize(1280, 1000);
    await page.open(`${origin}/week?of=${day(1).iso}`);
    const { id, from, to, grip, there } = await until('something to drag', () =>
      page.execute(`
        const days = [...document.querySelectorAll('[data-day]')];
        const otherOf = (card) => {
          const allowed = [...card.querySelectorAll('select option')].map(({ value }) => value);
          return days.find((one) => !one.contains(card) && allowed.includes(one.dataset.day));
        };
        const card = [...document.querySelectorAll('[data-day] [data-suggestion]')].find(otherOf);
        if (!card) return null;
        const own = card.closest('[data-day]');
        const other = otherOf(card);
        // Away from the edges, where the page scrolls along.
        card.scrollIntoView({ block: 'center', behavior: 'instant' });
        const middle = (element) => { const { left, top, width, height } = element.getBoundingClientRect(); return [left + width / 2, top + Math.min(height / 2, 20)].map(Math.round); };
        return { id: card.dataset.suggestion, from: own.dataset.day, to: other.dataset.day, grip: middle(card.querySelector('[data-grip]')), there: middle(other) };`),
    );
    const at = ([x, y], duration) => ({ type: 'pointerMove', duration, origin: 'viewport', x, y });
    await page.browser.actions([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          at(grip, 0),
          { type: 'pointerDown', button: 0 },
          at([grip[0] + 10, grip[1] + 10], 100),
          at(there, 200),
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
    await page.says(/Moved to/);
    await until('it stands there', () =>
      page.execute(`return document.querySelector('[data-day="${to}"] [data-suggestion="${id}"]') !== null`),
    );
    await page.click('button', 'Undo');
    await until('it stands where it stood', () =>
      page.execute(`return document.querySelector('[data-day="${from}"] [data-suggestion="${id}"]') !== null`),
    );
    return `${from} to ${to}`;
  });
  await page.resize(390, 844);
  await step('year: narrowed to the Match; a date opens, with its source', async () => {
    await page.open(`${origin}/year`);
    const left = await page.says(/(\d+ days left)/, 'main');
    await page.click('radio', 'The Match');
    await page.click('summary', /^Gone by/, TIMELINE);
    await page.click('summary', /Applications can be sent/, TIMELINE);
    const opened = `${TIMELINE} li details[open]`;
    await page.says(/2 September/, opened);
    const said = await page.text(opened);
    const link = await page.execute(`return document.querySelector('${opened} a[href^=https]')?.href`);
    holds(/^https:/.test(link), `no source is a link: ${said}`);
    await looked('year');
    return `${left}; ${link}`;
  });
  await step('calendar: the file is written, every event once, titles discreet; with names when asked', async () => {
    await page.open(`${origin}/year`);
    const press = async () => {
      await page.click('button', 'Calendar file (.ics)');
      await page.says(/Downloaded\./, 'main');
    };
    const file = (holdsIt) =>
      until('the file is whole', async () => {
        const names = (await readdir(downloads)).filter((name) => /^prelude-calendar.*\.ics$/.test(name));
        const texts = await Promise.all(names.map((name) => readFile(join(downloads, name), 'utf8')));
        return texts.find((text) => /END:VCALENDAR\r\n$/.test(text) && holdsIt(text));
      });
    const uids = (text) => text.match(/^UID:.+$/gm);
    await press();
    const discreet = await file((text) => !text.includes('López'));
    holds(new Set(uids(discreet)).size === uids(discreet).length, 'a UID stands there twice');
    await page.click('checkbox', 'Full titles, with names');
    await press();
    const full = await file((text) => text.includes('López'));
    holds(uids(full).sort().join() === uids(discreet).sort().join(), 'other events with full titles');
    return `${uids(full).length} events`;
  });
  await step('guide: a page found by a word, with its rules; from there to a reason, switched off and on', async () => {
    await page.open(`${origin}/guide`);
    await page.fill('Find in the guide', 'ínterview');
    const found = await page.says(/(\d+ pages?)/, '[role=status]');
    await looked('guide');
    await page.click('link', 'Residency interviews are something else', 'main');
    await page.says(/Official recommendation/, 'section[aria-labelledby=rules]');
    await page.find('link', /./, 'section[aria-labelledby=suggested]');
    await looked('guide-page');
    await page.click('link', /./, 'section[aria-labelledby=suggested]');
    const id = await until('the reason has the focus', () =>
      page.execute('return document.activeElement.matches("main li[id]") && document.activeElement.id'),
    );
    const ticked = () =>
      page.execute('return document.getElementById(arguments[0]).querySelector("input").checked', id);
    holds(await ticked(), 'it is off already');
    await page.click('checkbox', /./, `#${id}`);
    await until('off', async () => !(await ticked()));
    await page.says(/1 switched off/, 'main');
    await pause(WRITTEN_MS);
    await page.browser.reload();
    await page.says(/1 switched off/, 'main');
    holds(!(await ticked()), 'it is on again after the reload');
    await page.click('checkbox', /./, `#${id}`);
    await page.silent(/switched off/, 'main');
    await page.open(`${origin}/rules#%`);
    await page.fill('Find a suggestion', 'impressions');
    await looked('rules');
    return `${found}; ${id}`;
  });
  await step('map: drawn, and in the table the same people; a box of the drawing leads to the person', async () => {
    for (const [name, what] of [
      ['Dr. Grace Obi', 'talked'],
      ['Dr. Nadia Nowhere', ''],
    ]) {
      await page.open(`${origin}/people/new`);
      await page.fill('Name', name, 'main');
      await page.fill('Institution', 'Example General Hospital (invented)', 'main');
      await page.click('button', /^Save$/, 'main');
      await page.says(new RegExp(name), 'h1');
      if (what === '') continue;
      await page.open(`${origin}/today`);
      await page.fill('Who was it', 'Obi');
      await page.click('button', /^Dr\. Grace Obi/);
      await page.click('radio', 'Talked');
      await page.click('button', 'Done');
      await page.says(/you talked with Dr\. Grace Obi/);
    }
    await page.open(`${origin}/mentors/map`);
    await until('the drawing', () => page.execute(`return document.querySelector('${GRAPH} a') !== null`));
    const hrefs = (selector) =>
      page.execute(
        `return [...new Set([...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('href')))].sort()`,
      );
    const drawn = await hrefs(`${GRAPH} a`);
    const listed = await hrefs(`${MAP_TABLE} a`);
    holds(drawn.length > 1 && drawn.join() === listed.join(), `drawn ${drawn.join(' ')}; table ${listed.join(' ')}`);
    await looked('map');
    await page.execute(
      'arguments[0].focus()',
      await until('her box', () =>
        page.execute(
          `return [...document.querySelectorAll('${GRAPH} a')].find((one) => /Nowhere/.test(one.textContent + one.getAttribute('aria-label')))`,
        ),
      ),
    );
    await page.press('Enter');
    await page.says(/Dr\. Nadia Nowhere/, 'h1');
    return `${drawn.length} people`;
  });
  await step('Pick: an unknown fact “Put it in my plan”, listed there; undo takes it out', async () => {
    await page.open(`${origin}/sample/h1b-259/pick`);
    await page.listIsReady();
    await page.click('button', 'Put it in my plan', FIND_OUT);
    await page.says(/In your plan\./, FIND_OUT);
    await page.says(/Questions in your plan \(1\)/, 'main');
    await page.listIsReady();
    await looked('pick-question');
    await page.click('button', 'Undo');
    await page.silent(/Questions in your plan/, 'main');
    await page.find('button', 'Put it in my plan', FIND_OUT);
  });
}
