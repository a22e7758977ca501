import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { useFocusSeen } from './useFocusSeen.ts';

let root: Root | undefined;
afterEach(() => root?.unmount());

function Screen() {
  useFocusSeen();
  return (
    <main>
      <button type="button">First</button>
      <button
        type="button"
        style={{ display: 'block', marginTop: '3000px' }}
        // As Firefox does now and then: it does not scroll there.
        onFocus={() => scrollTo({ top: 0, behavior: 'instant' })}
      >
        Far below
      </button>
    </main>
  );
}

/** The two of them, the first in focus and seen. */
async function show(): Promise<readonly [HTMLElement, HTMLElement]> {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<Screen />);
  const [first, far] = await vi.waitFor(() => {
    const buttons = place.querySelectorAll('button');
    expect(buttons).toHaveLength(2);
    return buttons;
  });
  if (first === undefined || far === undefined) throw new Error('not there');
  first.focus();
  return [first, far];
}

it('scrolls to what Tab has reached where the browser did not', async () => {
  const [, far] = await show();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(far);
  await vi.waitFor(() => expect(far.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight));
});

it('coming back from another tab with Ctrl+Tab does not move the page', async () => {
  const [, far] = await show();
  far.focus();
  expect(scrollY).toBe(0);
  // All that a page gets of it: the browser keeps the key's coming down, the page shown then gets its going up.
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Tab', code: 'Tab', modifiers: 2 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(scrollY).toBe(0);
});
