import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holds } from './holds.mjs';
import { expectNothingOverlaps } from './overlaps.mjs';
import { until } from './process.mjs';

/** More than a write to the device takes. */
const WRITTEN_MS = 500;
/** What another worker works out, on a machine that has other things to do. */
const WORKED_OUT_MS = 120_000;
const BUDGET = 'section[aria-labelledby=budget]';
const LIST = 'section[aria-labelledby=list]';
const SLIDER = 'input[type=range]';
const MAP = '[role=listbox]';
const EFFECT = 'section[aria-labelledby=effect]';
const STATES = 'section[aria-labelledby=wish-states]';
/** Closed to no visa, far from every list of thirty: in Florida, so with an official series. */
const OUTSIDE = '1401100001';

/** Pick in the app, with a list of thirty: budget, programs and map, one program, two side by side, wishes, what-ifs, files. */
export async function thePick(page, { origin, step, downloads, folder }) {
  const run = page.execute;
  const looked = async (name) => {
    holds((await run('return document.documentElement.scrollWidth <= innerWidth')) === true, 'it scrolls sideways');
    await expectNothingOverlaps(page);
    await run('scrollTo({ top: 0, behavior: "instant" })');
    await pause(300);
    await writeFile(join(folder, `${name}-390.png`), Buffer.from(await page.browser.picture(true), 'base64'));
  };
  const attribute = (selector, name) =>
    run('return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? ""', selector, name);
  const said = () => attribute(SLIDER, 'aria-valuetext');
  const heading = (pattern) => page.says(pattern, 'h1', WORKED_OUT_MS);
  const undo = () => page.click('button', 'Undo');
  const focus = (selector) => run('document.querySelector(arguments[0]).focus()', selector);
  const shown = async () => Number(await attribute('[data-shown]', 'data-shown'));
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await run('return document.activeElement.matches(arguments[0])', selector)) return;
      await page.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  /** The middle of the window is where nothing lies over it. */
  const placeOf = (selector, body) =>
    run(
      `const one = document.querySelector(arguments[0]);
       one.scrollIntoView({ block: 'center', behavior: 'instant' });
       const box = one.getBoundingClientRect();
       ${body}`,
      selector,
    );
  /** What has scrolled sideways keeps its first column in sight. */
  const firstColumnStays = async (selector) => {
    const seen = await run(
      `const box = document.querySelector(arguments[0]);
       box.scrollIntoView({ block: 'start', behavior: 'instant' });
       scrollBy({ top: -60, behavior: 'instant' });
       box.scrollLeft = 90;
       const { left } = box.getBoundingClientRect();
       const head = box.querySelector('tbody tr th');
       const own = head.getBoundingClientRect();
       const over = document.elementFromPoint(own.left + 12, own.top + own.height / 2);
       return { moved: box.scrollLeft, beside: own.left - left, over: over !== null && head.contains(over) };`,
      selector,
    );
    holds(seen.moved > 15, `it scrolls by ${seen.moved} px only`);
    holds(Math.abs(seen.beside) < 3 && seen.over, `its first column: ${JSON.stringify(seen)}`);
    const picture = await page.browser.picture(false);
    await writeFile(join(folder, `${selector.replace(/\W+/g, '-')}-scrolled.png`), Buffer.from(picture, 'base64'));
    await run('document.querySelector(arguments[0]).scrollLeft = 0', selector);
  };
  /** All programs, told apart by the list; gives how many. */
  const allPrograms = async () => {
    await page.open(`${origin}/programs`);
    await until(
      'the list is on the map',
      () => run('return /in your list/.test(document.querySelector("[role=option]")?.getAttribute("aria-label"))'),
      WORKED_OUT_MS,
    );
    return shown();
  };
  const downloaded = (pattern) =>
    until(`a file like ${pattern}`, async () => {
      const [name] = (await readdir(downloads)).filter((one) => pattern.test(one));
      const text = name && (await readFile(join(downloads, name), 'utf8'));
      return text && { name, text };
    });

  await step('budget by keyboard: who would come in at once, then the list; undo; ten fewer by one key', async () => {
    await page.open(`${origin}/pick`);
    await page.listIsReady();
    await heading(/^Your 30 applications/);
    await looked('budget');
    await focus(SLIDER);
    await page.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const four = await until(
      'the slider says 34',
      async () => /^34 programs, \$450, chance .+/.exec(await said())?.[0],
    );
    await page.says(/4 more:/, BUDGET);
    await page.says(/Would come in 4/i, LIST);
    await heading(/^Your 34 applications/);
    await page.listIsReady();
    await page.silent(/Would come in/i, LIST);
    await undo();
    await heading(/^Your 30 applications/);
    holds(/^30 programs/.test(await said()), `after undo the slider says “${await said()}”`);
    await focus(SLIDER);
    await page.press('PageDown');
    // What is not on the screen has no text that is drawn.
    const leaving = () =>
      run('return document.querySelector(arguments[0]).textContent.match(/would leave/g)?.length', LIST);
    await until('ten are marked', async () => (await leaving()) === 10);
    await heading(/^Your 20 applications/);
    await undo();
    await heading(/^Your 30 applications/);
    await page.listIsReady();
    return four;
  });
  await step(
    'budget by pointer: dragged, nothing is made of it before the hand lets go; one more by its button',
    async () => {
      const { from, to } = await placeOf(
        SLIDER,
        `const at = (value) => [box.left + 22 + (value - one.min) / (one.max - one.min) * (box.width - 44), box.bottom - 22];
       return { from: at(one.value), to: at(47) };`,
      );
      await page.mouse([from, [(from[0] + to[0]) / 2, from[1]], to], true);
      let held;
      try {
        held = await until('the slider follows', async () => /^4[5-9] programs/.test(await said()) && (await said()));
        await page.says(/Would come in 1\d/i, LIST);
        await pause(1500);
        await heading(/^Your 30 applications/);
      } finally {
        await page.letGo();
      }
      const length = Number.parseInt(held, 10);
      await heading(new RegExp(`^Your ${length} applications`));
      await page.listIsReady();
      await undo();
      await heading(/^Your 30 applications/);
      await page.click('button', /One program more$/, BUDGET);
      await heading(/^Your 31 applications/);
      await undo();
      await heading(/^Your 30 applications/);
      return held;
    },
  );
  await step('budget: the chart’s corners are the table’s numbers; one more signal is told', async () => {
    await page.listIsReady();
    await page.click('summary', 'The same as a table', BUDGET);
    const rows = await until('the table', () =>
      run(
        `const all = [...document.querySelectorAll(arguments[0] + ' tbody tr')];
         return all.length > 0 && all.map((row) => parseFloat(/about (?:under )?(\\d+)/.exec(row.textContent)?.[1] ?? 'NaN'));`,
        BUDGET,
      ),
    );
    const path = await attribute(`${BUDGET} [data-mark=middle]`, 'd');
    const corners = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, , y]) => 100 - Number(y));
    holds(corners.length === rows.length && rows.length > 20, `${corners.length} corners, ${rows.length} rows`);
    const scale = rows.at(-1) / corners.at(-1);
    const off = rows.filter((row, at) => !(Math.abs(corners[at] * scale - row) < 1.1));
    holds(off.length === 0, `not as the table says: ${off.join(', ')}`);
    await looked('budget-table');
    await placeOf('#one-more-signal', '');
    const gold = await page.says(/(One more gold: [^O]*point[^O]*)/, BUDGET, WORKED_OUT_MS);
    return `${rows.length} rows; ${gold}`;
  });

  await step('all programs: a filter says what it hides, one more, and away with it', async () => {
    await page.click('link', 'All programs, map');
    await page.says(/^All programs/, 'h1');
    await page.says(/\d+ shown\./, '[data-shown]');
    const all = await shown();
    await page.click('summary', 'Filters');
    const known = await until('the choices', () =>
      run(
        `const group = [...document.querySelectorAll('fieldset')].find((one) => /^H-1B/.test(one.querySelector('legend').textContent));
         return [...(group?.querySelectorAll('label') ?? [])].find((one) => /^Known: yes/.test(one.textContent))?.querySelector('input');`,
      ),
    );
    await page.clickOn(known);
    const sentence = await page.says(/(\d+ shown, \d+ hidden: \d+ by H-1B)/, '[data-shown]');
    await looked('programs-filters');
    await page.click('checkbox', 'Show what is not known, too');
    await page.says(/nothing speaks against them, only nobody has said/, 'main');
    await page.click('button', /come back$/, 'ul[aria-label="Filters in force"]');
    await until('all again', async () => (await shown()) === all);
    await page.click('summary', 'Filters');
    return sentence;
  });
  await step('map by keyboard: a state by arrows and Enter, its cities, one of them, back by Escape', async () => {
    const all = await allPrograms();
    await page.execute('arguments[0].focus()', await page.find('field', 'Part of the map'));
    await tabTo(MAP);
    await page.press('End', 'PageUp');
    const active = () =>
      run(
        'return document.getElementById(document.querySelector(arguments[0]).getAttribute("aria-activedescendant"))?.getAttribute("aria-label") ?? ""',
        MAP,
      );
    await until('West Virginia', async () => /^West Virginia/.test(await active()));
    const ring = await run(
      'const { display, stroke } = getComputedStyle(document.querySelector("[role=listbox] [class*=ring]")); return display !== "none" && stroke',
    );
    holds(ring, 'no ring is seen around it');
    await page.press('ArrowUp');
    const name = await until('another state', async () => !/^West V/.test(await active()) && (await active()));
    await page.press('Enter');
    const count = Number(/: (\d+) program/.exec(name)[1]);
    await until('its programs alone', async () => (await shown()) === count);
    await until('the address holds it', async () => /[?&]state=[A-Z]{2}$/.test(await run('return location.search')));
    await page.execute('arguments[0].focus()', await page.find('button', 'Cities of'));
    await page.press('Enter');
    await until('its cities', async () => /: cities$/.test(await attribute(MAP, 'aria-label')));
    await page.click('summary', 'The map as a table');
    await looked('programs-map-cities');
    await focus(MAP);
    await page.press('Home');
    await page.press('Space');
    await until('one city', async () => (await shown()) < count);
    await page.press('Space');
    await until('the state again', async () => (await shown()) === count);
    await page.press('Escape');
    await until('the whole country', async () =>
      /^Map, The whole country: states/.test(await attribute(MAP, 'aria-label')),
    );
    await page.click('button', /come back$/, 'ul[aria-label="Filters in force"]');
    await until('all again', async () => (await shown()) === all);
    return name;
  });
  await step(
    'map by pointer: a state pressed and pressed again; the same in the table; closer and farther',
    async () => {
      const all = await allPrograms();
      const texas = () =>
        placeOf(
          MAP,
          `const path = [...document.querySelectorAll('[role=option]')].find((one) => /^Texas/.test(one.getAttribute('aria-label')));
       const { left, top, width, height } = path.getBoundingClientRect();
       return { label: path.getAttribute('aria-label'), place: [left + width * 0.62, top + height * 0.5] };`,
        );
      const { label, place } = await texas();
      const count = Number(/: (\d+) program/.exec(label)[1]);
      const top = () => run('return document.querySelector(arguments[0]).getBoundingClientRect().top', MAP);
      const stood = await top();
      await page.mouse([place]);
      await until('Texas alone', async () => (await shown()) === count);
      await page.says(/Texas: \d+ programs/, 'section:has([role=listbox])');
      // What stands above it has grown; where the browser does not hold the page, the map has moved.
      const moved = (await top()) - stood;
      await page.mouse([(await texas()).place]);
      await until('all again', async () => (await shown()) === all);
      await page.click('summary', 'The map as a table');
      await page.click('button', /^Texas$/, 'table');
      await until('Texas by the table', async () => (await shown()) === count);
      await page.click('button', /^Texas$/, 'table');
      await until('all again', async () => (await shown()) === all);
      const box = () => attribute(`${MAP} svg`, 'viewBox');
      const before = await box();
      await page.click('button', /Closer$/);
      await until('closer', async () => (await box()) !== before);
      await page.click('button', /Farther$/);
      await until('farther', async () => (await box()) === before);
      await looked('programs-map');
      return `${label}; the map moved by ${Math.round(moved)} px`;
    },
  );
  await step(
    'search by an NRMP code and by an old name; to the program and back, the list as it was left',
    async () => {
      await allPrograms();
      const field = 'Find by name, place';
      await page.fill(field, '2947-140-p0');
      await page.says(/1 shown, \d+ hidden: \d+ by your words/, '[data-shown]');
      await page.says(/NRMP 2947140P0, preliminary track/, '[data-program]');
      await page.fill(field, 'ascension genesys');
      await page.says(/is also listed as “Ascension Genesys Hospital”/, '[data-program]');
      await page.fill(field, 'broward');
      await until('found', () =>
        run('return document.querySelector("[data-program]")?.dataset.program === arguments[0]', OUTSIDE),
      );
      // At once, before the address holds the words.
      await page.click('link', /./, `[data-program="${OUTSIDE}"]`);
      await until('its page', async () => (await run('return location.pathname')) === `/programs/${OUTSIDE}`);
      await page.says(/Broward/, 'h1');
      await run('history.back()');
      await page.says(/^All programs/, 'h1');
      await until(
        'the words are there',
        async () => (await run('return arguments[0].value', await page.find('field', field))) === 'broward',
      );
      await until('and what they found', () =>
        run('return document.querySelector("[data-program]")?.dataset.program === arguments[0]', OUTSIDE),
      );
    },
  );

  await step(
    'a program of the list: bars and table say the same; a note and a favourite, there after a reload',
    async () => {
      await page.open(`${origin}/pick`);
      await page.listIsReady();
      await page.click('summary', /./, `${LIST} ul`);
      await page.click('link', 'Everything about it', LIST);
      await page.says(/In your list, number \d+ of 30/, 'main');
      await page.says(/as in your list/, 'main', WORKED_OUT_MS);
      await page.click('summary', 'The same as a table, with sources');
      const { beside, table } = await run(
        `const figure = document.querySelector('main figure');
       const number = (text) => text === '' ? null : Math.round(parseFloat(text.replace('−', '-')) * 100);
       return {
         beside: [...figure.querySelectorAll('ol > li > b')].map((one) => number(one.textContent)),
         table: [...figure.querySelectorAll('tbody tr')].map((row) => [number(row.children[1].textContent), number(row.children[2].textContent)]),
       };`,
      );
      holds(table.length > 6 && beside.length === table.length, `${beside.length} bars, ${table.length} rows`);
      let sum = 0;
      for (const [at, [change, total]] of table.entries()) {
        holds(beside[at] === (change ?? total), `bar ${at} says ${beside[at]}, the table ${change ?? total}`);
        holds(change === null || sum + change === total, `row ${at}: ${sum} + ${change} is not ${total}`);
        sum = total;
      }
      await looked('program');
      await page.click('button', 'Write a note');
      await page.fill('Note', 'The chief was kind.\nParking is far.');
      await page.click('button', /^Save$/, 'main');
      await page.click('button', /^Favou?rite/);
      await pause(WRITTEN_MS);
      await page.browser.reload();
      await page.says(/The chief was kind\./, 'main');
      await until('a favourite', () =>
        run(
          'return [...document.querySelectorAll("button")].find((one) => /^Favou?rite/.test(one.textContent.trim()))?.getAttribute("aria-pressed") === "true"',
        ),
      );
      return `${table.length} rows`;
    },
  );
  await step('why not in the list: what would put it there is applied, and undone', async () => {
    await page.open(`${origin}/programs/${OUTSIDE}#why-not`);
    await page.says(/Not in your list\./, 'main', WORKED_OUT_MS);
    await page.click('button', /^Keep it in my list$/, '#why-not', WORKED_OUT_MS);
    await page.says(/It is in your list now\./, '#why-not', WORKED_OUT_MS);
    await undo();
    await page.says(/Not in your list\./, 'main', WORKED_OUT_MS);
    await page.says(/It would be, if …/, '#why-not', WORKED_OUT_MS);
    await looked('program-why-not');
  });
  await step('two programs side by side: what differs; the first column stays; the next is a search away', async () => {
    await page.open(`${origin}/compare?with=${OUTSIDE}`);
    await page.fill('Find a program', 'hennepin');
    await page.click('button', /^Hennepin/);
    await until('two columns', () => run('return document.querySelectorAll("thead th").length === 2'));
    await page.says(/Interview, gold.*\d+ to \d+\s%/, 'main table', WORKED_OUT_MS);
    await page.click('checkbox', 'Only what differs');
    const rows = await page.says(/\((\d+ of \d+) rows\)/, 'main');
    await page.click('checkbox', 'Only what differs');
    await firstColumnStays('section[aria-label="Programs side by side"]');
    await looked('compare');
    await page.browser.reload();
    await until('two columns after a reload', () => run('return document.querySelectorAll("thead th").length === 2'));
    await page.click('button', /^Take out: Hennepin/);
    await until('one column', () => run('return document.querySelectorAll("thead th").length === 1'));
    return rows;
  });

  await step(
    'wishes: worth instead of chance, a weight moved by keys and by pointer; the list follows; undo',
    async () => {
      await page.open(`${origin}/wishes`);
      await page.says(/What shall the list be best for/, 'main', WORKED_OUT_MS);
      await page.choose('States', 'Ohio');
      await page.click('button', /^Add to: States$/, STATES);
      await page.click('radio', 'Worth by my wishes');
      await page.says(/Your wishes cost /, EFFECT, WORKED_OUT_MS);
      const settled = () =>
        until(
          'worked out',
          () => run('return !!document.querySelector(arguments[0] + " [aria-busy=false]")', EFFECT),
          WORKED_OUT_MS,
        );
      await settled();
      const inOhio = () =>
        run(
          `const row = [...document.querySelectorAll(arguments[0] + ' tbody tr')].find((one) => /in states you would like/.test(one.textContent));
         return row ? [...row.querySelectorAll('td')].map((one) => Number(one.textContent)) : [];`,
          EFFECT,
        );
      const [chance, two] = await inOhio();
      await focus(`${STATES} ${SLIDER}`);
      await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
      await page.says(/counts 5 of 5/, STATES);
      await until('more of them in Ohio', async () => (await inOhio())[1] > two, WORKED_OUT_MS);
      const [, five] = await inOhio();
      await settled();
      await looked('wishes');
      await undo();
      await page.says(/counts 2 of 5/, STATES);
      await until('as before', async () => (await inOhio())[1] === two, WORKED_OUT_MS);
      const { from, to } = await placeOf(
        `${STATES} ${SLIDER}`,
        'return { from: [box.left + 8 + (box.width - 16) * 0.4, box.top + box.height / 2], to: [box.right - 4, box.top + box.height / 2] };',
      );
      await page.mouse([from, [(from[0] + to[0]) / 2, from[1]], to]);
      await page.says(/counts 5 of 5/, STATES);
      await until('more of them in Ohio', async () => (await inOhio())[1] === five, WORKED_OUT_MS);
      await pause(WRITTEN_MS);
      await page.open(`${origin}/pick`);
      await page.listIsReady();
      const ohio = await until('the list has them', async () => {
        const count = await run(
          'return [...document.querySelectorAll(arguments[0] + " summary")].filter((one) => /, OH/.test(one.textContent)).length',
          LIST,
        );
        return count > chance && count;
      });
      return `in Ohio ${chance} by chance alone, ${two}, ${five}; ${ohio} in the list`;
    },
  );
  await step(
    'what if: one kept and compared, bars and table alike, the first column stays; what would lift the chance',
    async () => {
      await page.open(`${origin}/scenarios`);
      await page.click('button', /^\+?\s*Add: With Step 3/, 'main', WORKED_OUT_MS);
      await page.says(/Chance of matching \d.* \d+\s% to|Chance of matching/, 'main table', WORKED_OUT_MS);
      const row = (name) =>
        run(
          `const row = [...document.querySelectorAll('main table tr')].find((one) => one.textContent.startsWith(arguments[0]));
         return [...(row?.querySelectorAll('td') ?? [])].map((one) => one.textContent);`,
          name,
        );
      await until('its chance', async () => /\d+\s%/.test((await row('Chance of matching'))[1]), WORKED_OUT_MS);
      const bars = await run(
        `return [...document.querySelectorAll('[data-column] [style]')].map((one) => Math.round(parseFloat(one.style.getPropertyValue('--low'))))`,
      );
      const told = (await row('Chance of matching')).map((text) => Number.parseInt(text, 10));
      holds(bars.length === 2 && bars.join() === told.join(), `bars ${bars.join()}, table ${told.join()}`);
      const [, difference] = await row('Difference');
      holds(/point/.test(difference), `the difference is “${difference}”`);
      await page.click('button', 'One of my own');
      await page.fill('Applications', '45');
      await page.click('button', 'Keep and compare');
      await until('a third column', async () => /\d+\s%/.test((await row('Chance of matching'))[2]), WORKED_OUT_MS);
      await firstColumnStays('section[aria-label^="Comparison"]');
      await until('every lift tried', () => run('return !document.querySelector("progress")'), WORKED_OUT_MS);
      const lift = await page.says(/^(.*?point.*?)(?= \$| Assumed| From| Keep|$)/, 'section[aria-labelledby=lifts] li');
      await looked('scenarios');
      await pause(WRITTEN_MS);
      await page.browser.reload();
      await page.says(/With Step 3/, 'main table', WORKED_OUT_MS);
      return `${difference}; most: ${lift}`;
    },
  );
  await step(
    'taken along: spreadsheet and list file; the file opened again beside the list; no share where there is none',
    async () => {
      await page.open(`${origin}/take`);
      await page.says(/As it prints/, 'main', WORKED_OUT_MS);
      await page.click('button', 'Download the spreadsheet (CSV)');
      const csv = await downloaded(/^prelude-list-.*\.csv$/);
      const rows = csv.text.trim().split(/\r?\n/).length - 1;
      holds(rows >= 30, `${rows} rows`);
      await page.click('button', 'Download the list file');
      const list = await downloaded(/^prelude-list-.*\.json$/);
      const { format, programs } = JSON.parse(list.text);
      holds(format === 'prelude-list' && programs.length === 30, `${format}, ${programs.length} programs`);
      holds(!/signal|246/.test(list.text), 'it tells of its owner');
      const share = await run('return typeof navigator.canShare');
      const offered = /Share the list/.test(await page.text('main'));
      holds(!offered || share === 'function', 'a share button without anything to share by');
      await page.type(await page.find('field', 'Choose a file'), join(downloads, list.name));
      await page.says(/30 programs/, 'section[aria-labelledby=found]');
      await page.click('button', 'Close this list');
      await looked('take');
      return `${rows} rows, ${programs.length} programs; canShare ${share}`;
    },
  );
  await step('printed: a PDF of the list', async () => {
    await page.click('button', 'Print or save as PDF');
    // Where a page under a driver must not.
    await page.browser.print?.();
    const pdf = await downloaded(/\.pdf$/);
    await until('it is whole', async () => /%%EOF\s*$/.test((await downloaded(/\.pdf$/)).text));
    holds(pdf.text.startsWith('%PDF-'), 'it is no PDF');
    await copyFile(join(downloads, pdf.name), join(folder, pdf.name));
    return `${pdf.name}, ${pdf.text.length} characters`;
  });
}

/** Addresses of the part's screens, with what tells that each is filled. */
export const PICK_SCREENS = [
  ['pick', '/pick', '[aria-busy=false]'],
  ['programs', '/programs', '[role=option][aria-label*="in your list"]'],
  ['program', `/programs/${OUTSIDE}`, '#why-not[aria-busy=false]'],
  ['compare', `/compare?with=${OUTSIDE},1403521470`, '[aria-busy=false] table'],
  ['wishes', '/wishes', `${EFFECT} [aria-busy=false]`],
  ['scenarios', '/scenarios', 'section[aria-labelledby=lifts] li'],
  ['take', '/take', 'article'],
];

/** Waits until a screen of the part is filled and rests. */
export async function filledScreen(page, selector) {
  await until(
    selector,
    () => page.execute('return document.querySelector(arguments[0]) !== null', selector),
    WORKED_OUT_MS,
  );
  await until(
    'nothing is worked out',
    () => page.execute('return document.querySelector("main progress") === null'),
    WORKED_OUT_MS,
  );
}
