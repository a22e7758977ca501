import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs in the page: what can take the focus, in the order of the document; a set of radio buttons is one stop.
 * Also marks each with its place, so that what Tab reaches can be compared.
 */
const STOPS = `
  const groups = new Set();
  let place = 0;
  return [...document.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter(({ type, name, checked }) => {
      if (type !== 'radio') return true;
      const key = name;
      if (groups.has(key)) return false;
      groups.add(key);
      return true;
    })
    .map((element) => {
      const key = element.type === 'radio' ? 'radio ' + element.name : 'stop ' + place++;
      for (const one of element.type === 'radio' ? document.getElementsByName(element.name) : [element]) one.walkStop = key;
      return key + ' ' + (element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50);
    });`;

/** Runs in the page: where the focus is, whether a ring shows it, and whether something lies over it. */
const FOCUS = `
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  // The parts of a date or time field show the focus themselves: day, month, year, hour or minute is marked.
  // A slider whose own thumb is not drawn has its ring around what stands for it.
  const knobs = element.type === 'range' ? element.parentElement.querySelectorAll('*') : [];
  const ring = ['date', 'time'].includes(element.type) || [element, element.closest('label'), ...knobs].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const at = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) =>
    document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
  const label = element.closest('label');
  const open = at.some((over) => over !== null && (element.contains(over) || over.contains(element) || label?.contains(over)));
  return { key: element.walkStop ?? 'unknown', ring, open, html: element.outerHTML.slice(0, 90) };`;

/** Tabs once through the whole page; what was not reached, what shows no ring, what lies hidden behind something. */
export async function tabThrough({ execute, press }) {
  // From the very beginning, also where a press has put the focus in the middle.
  await execute(`
    getSelection().removeAllRanges();
    const start = document.body.prepend(document.createElement("span")) ?? document.body.firstChild;
    start.tabIndex = -1;
    start.focus();
    scrollTo({ top: 0, behavior: "instant" });`);
  const stops = await execute(STOPS);
  const reached = new Set();
  const faults = [];
  let last = '';
  for (let presses = 0; presses < 3 * stops.length + 30; presses += 1) {
    await press('Tab');
    let focus = await execute(FOCUS);
    // The page may still be scrolling there.
    for (let look = 0; look < 80 && focus !== null && !focus.open; look += 1) {
      await pause(50);
      focus = await execute(FOCUS);
    }
    if (focus === null) {
      if (reached.size > 0) break;
      continue;
    }
    // A date field has several stops within.
    if (reached.has(focus.key) && focus.key !== last && focus.key !== 'unknown') break;
    last = focus.key;
    reached.add(focus.key);
    if (!focus.ring) faults.push(`no ring: ${focus.html}`);
    if (!focus.open) faults.push(`hidden behind something: ${focus.html}`);
  }
  const missed = stops.filter((stop) => ![...reached].some((key) => stop.startsWith(`${key} `)));
  return {
    stops: stops.length,
    reached: reached.size,
    faults: [...missed.map((stop) => `not reached: ${stop}`), ...faults],
  };
}
