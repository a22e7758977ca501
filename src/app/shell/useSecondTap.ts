import { useEffect } from 'react';

/** Fingers are no steadier; targets are 44 px or more. */
const SAME_PLACE_PX = 30;

interface Tap {
  readonly control: Element | null;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The second tap of a double tap meant what the first one did. Where a step moved something else under the finger by
 * then – the next person’s step, another answer on the same button – it is not heard.
 */
export function useSecondTap(): void {
  useEffect(() => {
    let first: Tap | null = null;
    const onClick = (event: MouseEvent) => {
      // Keys and screen readers press without a place.
      if (event.detail === 0 || !(event.target instanceof Element)) return;
      const control = controlOf(event.target);
      const tap = { control, words: control?.textContent ?? '', x: event.clientX, y: event.clientY };
      if (event.detail === 1 || first === null || !isNear(first, tap)) {
        first = tap;
        return;
      }
      if (control === null || (control === first.control && tap.words === first.words)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
}

/** A label is one with its field: the browser presses both. */
function controlOf(target: Element): Element | null {
  return target.closest('label')?.control ?? target.closest('button, a[href], summary, input, select, textarea');
}

function isNear(a: Tap, b: Tap): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= SAME_PLACE_PX;
}
