/**
 * Runs in the page: what a finger presses or an eye reads that lies over another such thing, or reaches out of the
 * screen. Bars that stay in place lie over what scrolls beneath them, and what scrolls sideways by itself reaches out of
 * the screen, so both are left out.
 */
const OVERLAPS = `
  const movesByItself = (element) => {
    for (let one = element; one !== null && one !== document.body; one = one.parentElement) {
      const { position, overflowX } = getComputedStyle(one);
      if (['fixed', 'sticky'].includes(position) || ['auto', 'scroll'].includes(overflowX)) return true;
    }
    return false;
  };
  const shown = [...document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary, h1, h2, h3, p, li, dt, dd, legend)')]
    // What is drawn only where it is seen has no place of its own elsewhere.
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && element.offsetWidth > 5 && element.offsetHeight > 5)
    .filter((element) => element.closest('.visually-hidden') === null && !movesByItself(element));
  const name = (element) => element.tagName.toLowerCase() + ' "' + (element.innerText ?? '').trim().slice(0, 30) + '"';
  const rectsOf = new Map(shown.map((element) => [element, [...element.getClientRects()]]));
  const faults = [];
  for (const [index, one] of shown.entries()) {
    if (rectsOf.get(one).some(({ left, right }) => left < -1 || right > innerWidth + 1)) faults.push('outside: ' + name(one));
    for (const other of shown.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      // A field over its own label is how a whole row is made to be pressed.
      if ([...(one.labels ?? [])].some((label) => label.contains(other))) continue;
      if ([...(other.labels ?? [])].some((label) => label.contains(one))) continue;
      const over = rectsOf.get(one).some((a) => rectsOf.get(other).some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2));
      if (over) faults.push(name(one) + ' over ' + name(other));
    }
  }
  return faults.slice(0, 8);`;

export async function expectNothingOverlaps(page) {
  const faults = await page.execute(OVERLAPS);
  if (faults.length > 0) throw new Error(faults.join(' · '));
}
