import { useEffect } from 'react';

/** After a screen has had its own say; the second for what is recorded late. */
const LOOKS_MS = [60, 300];

/**
 * What was pressed may vanish with the step it took. The focus then goes to the heading it stood under, not to the top of
 * the page, unless the screen has put it somewhere itself.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const main = document.getElementById('main');
      const pressed = target instanceof Element ? target.closest('button, a[href], input, summary') : null;
      if (pressed === null || main === null || !main.contains(pressed)) return;
      const around = ancestorsOf(pressed, main);
      const look = () => {
        if (pressed.isConnected || document.activeElement !== document.body) return;
        const heading = around.find((one) => one.isConnected && one.matches(PARTS) && one.querySelector(HEADINGS));
        focusOn((heading ?? main).querySelector<HTMLElement>(HEADINGS));
      };
      for (const after of LOOKS_MS) setTimeout(look, after);
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
}

/** Parts of a screen with a heading of their own. */
const PARTS = 'section, dialog, article, main';
const HEADINGS = 'h1, h2, h3';

/** The nearest first, `last` at the end. */
function ancestorsOf(element: Element, last: Element): readonly Element[] {
  const above: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    above.push(one);
    if (one === last) break;
  }
  return above;
}

function focusOn(heading: HTMLElement | null): void {
  if (heading === null) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
