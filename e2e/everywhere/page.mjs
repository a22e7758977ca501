import { setTimeout as pause } from 'node:timers/promises';
import { until } from './process.mjs';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};
const CONTROL = '\uE009';
const SELECTORS = {
  link: 'a[href]',
  button: 'button',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  field: 'input, select, textarea',
  option: 'option',
  summary: 'summary',
  heading: 'h1, h2, h3',
};

/** Runs in the page: the first visible element of that kind whose name (after the number of a question) begins so, or fits the pattern. */
const FIND = `
  const [selector, pattern, within] = arguments;
  const wanted = new RegExp(pattern);
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? [...(element.labels ?? [])].map((label) => label.textContent)[0] ?? element.textContent)
      .replace(/\\s+/g, ' ').trim();
  const root = within === null ? document : document.querySelector(within);
  return [...(root?.querySelectorAll(selector) ?? [])]
    .find((element) => wanted.test(nameOf(element)) && (element.tagName === 'OPTION' || element.checkVisibility())) ?? null;`;

/** What a walk does with a page, in any of the browsers: only real input events, sent by the browser's own remote control. */
export function pageOf(browser) {
  const idOf = (reference) => Object.values(reference)[0];

  const find = (kind, name, within = null, patience = 15_000) => {
    const pattern = name instanceof RegExp ? name.source : `^[\\d\\s]*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    const what = `${kind} ${name}`;
    return until(what, () => browser.execute(FIND, SELECTORS[kind] ?? kind, pattern, within), patience);
  };
  /** Into the middle, where neither the bar at the bottom nor a bar of the browser lies over it. */
  const show = (found) =>
    browser.execute('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', found);
  /** A finger presses what is seen: for a field hidden in its label, the label. */
  const pressed = (found) =>
    browser.execute(
      'const [one] = arguments; return one.matches("input") && one.offsetWidth < 5 ? one.labels[0] : one',
      found,
    );
  const clickOn = async (element) => {
    const found = await pressed(element);
    await show(found);
    await browser.click(idOf(found));
  };
  const press = (...names) => {
    const actions = names.flatMap((name) => {
      const value = KEYS[name] ?? name;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    return browser.actions([{ type: 'key', id: 'keyboard', actions }]);
  };
  const text = (selector) =>
    browser.execute('return document.querySelector(arguments[0])?.innerText.replace(/\\s+/g, " ") ?? ""', selector);

  return {
    browser,
    find,
    press,
    text,
    execute: browser.execute,
    /** A whole new load of an address, until its screen is there. */
    async open(url) {
      await browser.navigate(url);
      await until('a screen', () => browser.execute('return document.querySelector("#main h1") !== null'));
    },
    async click(kind, name, within, patience) {
      await clickOn(await find(kind, name, within, patience));
    },
    clickOn,
    /** Types over what the field holds. */
    async fill(name, value, within) {
      const found = await find('field', name, within);
      await show(found);
      await browser.click(idOf(found));
      const all = ['keyDown', 'keyUp'].map((type) => ({ type, value: 'a' }));
      const actions = [{ type: 'keyDown', value: CONTROL }, ...all, { type: 'keyUp', value: CONTROL }];
      await browser.actions([{ type: 'key', id: 'keyboard', actions }]);
      // A driver types a line break in a field only where it is told as the key.
      await browser.type(idOf(found), value.replaceAll('\n', KEYS.Enter));
      return browser.execute('return arguments[0].value', found);
    },
    /** Into a date or time field, part after part, as keys do it; gives its value. */
    async typeParts(name, keys, within) {
      const found = await find('field', name, within);
      await show(found);
      await browser.execute('arguments[0].focus()', found);
      await press(...keys);
      return browser.execute('return arguments[0].value', found);
    },
    /** A mouse pressed at the first place of the page's window, moved along the others; `held` leaves it down. */
    async mouse([first, ...others], held = false) {
      const to = ([x, y], duration) => ({
        ...{ type: 'pointerMove', duration, origin: 'viewport' },
        ...{ x: Math.round(x), y: Math.round(y) },
      });
      const parameters = { pointerType: 'mouse' };
      const down = { type: 'pointerDown', button: 0 };
      const moves = others.map((place) => to(place, 100));
      const actions = [to(first, 0), down, ...moves, ...(held ? [] : [{ type: 'pointerUp', button: 0 }])];
      await browser.actions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
    },
    async letGo() {
      const actions = [{ type: 'pointerUp', button: 0 }];
      await browser.actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    async type(found, value) {
      await browser.type(idOf(found), value);
    },
    async choose(name, label) {
      const field = await find('field', name);
      const option = await browser.execute(
        'return [...arguments[0].options].find(({ text }) => text === arguments[1])',
        field,
        label,
      );
      await show(field);
      await browser.click(idOf(option));
      return browser.execute('return arguments[0].selectedOptions[0].text', field);
    },
    says: (pattern, selector = 'body', patience = 30_000) =>
      until(
        `${selector} says ${pattern}`,
        async () => (await text(selector)).match(pattern)?.slice(0, 2).at(-1),
        patience,
      ),
    silent: (pattern, selector = 'body') =>
      until(`${selector} no longer says ${pattern}`, async () => !pattern.test(await text(selector))),
    /** The list is on the screen and belongs to the newest answers. */
    async listIsReady() {
      // The answer is asked for a moment after the last change.
      await pause(250);
      await find('heading', 'The list', null, 60_000);
      await until('the list is worked out', () =>
        browser.execute('return !!document.querySelector("[aria-busy=false]")'),
      );
    },
    saved: () =>
      until('saved on this device', () =>
        browser.execute('return document.querySelector("[data-saving=saved]")?.innerText === "Saved on this device"'),
      ),
    async resize(width, height) {
      await browser.resize(width, height);
      await until(`${width} px wide`, () => browser.execute('return innerWidth === arguments[0]', width));
    },
  };
}
