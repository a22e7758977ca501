import { useEffect } from 'react';

/** After a screen has had its own say. */
const LOOK_MS = 60;
/** What waits for a new list goes late; what goes later than this goes by itself. */
const GOES_WITHIN_MS = 10_000;

/**
 * What was pressed may vanish with the step it took. The focus then goes to the heading it stood under, not to the top of
 * the page, unless the screen has put it somewhere itself.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let stop = () => {};
    const onClick = ({ target }: MouseEvent) => {
      const main = document.getElementById('main');
      const pressed = target instanceof Element ? target.closest('button, a[href], input, summary') : null;
      if (pressed === null || main === null || !main.contains(pressed)) return;
      stop();
      const around = ancestorsOf(pressed, main);
      const look = () => {
        if (document.activeElement !== document.body) return;
        const heading = around.find((one) => one.isConnected && one.matches(PARTS) && one.querySelector(HEADINGS));
        focusOn((heading ?? main).querySelector<HTMLElement>(HEADINGS));
      };
      const observer = new MutationObserver(() => {
        if (pressed.isConnected) return;
        stop();
        setTimeout(look, LOOK_MS);
      });
      observer.observe(main, { childList: true, subtree: true });
      const late = setTimeout(() => observer.disconnect(), GOES_WITHIN_MS);
      stop = () => {
        observer.disconnect();
        clearTimeout(late);
      };
    };
    document.addEventListener('click', onClick, true);
    return () => {
      stop();
      document.removeEventListener('click', onClick, true);
    };
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
