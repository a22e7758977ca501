import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { useAnswered } from './useAnswered.ts';

const place = document.createElement('div');
document.body.append(place);
const root = createRoot(place);
let answer: (id: string) => void = () => {};

function Answered({ isFresh }: { readonly isFresh: boolean }) {
  const [answered, add] = useAnswered(isFresh);
  answer = add;
  return <output data-fresh={isFresh}>{[...answered].join(' ')}</output>;
}

/** As a press does: answered, and in the same turn the plan no longer knows everything. */
function press(id: string) {
  flushSync(() => {
    answer(id);
    root.render(<Answered isFresh={false} />);
  });
}

afterEach(() => root.unmount());

it('an answer in the very moment in which the plan came counts', async () => {
  root.render(<Answered isFresh={false} />);
  await vi.waitFor(() => expect(place.querySelector('output')).not.toBeNull());
  press('first');
  expect(place.textContent).toBe('first');
  const shown = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      press('second');
      resolve();
    }).observe(place, { subtree: true, attributes: true });
  });
  root.render(<Answered isFresh />);
  await shown;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(place.textContent).toBe('second');
});
