import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useKeptFocus } from './useKeptFocus.ts';

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function List({ after = 0 }: { readonly after?: number }) {
  useKeptFocus();
  const [left, setLeft] = useState(['Poster', 'Charts']);
  const [note, setNote] = useState(true);
  return (
    <main id="main">
      <h1>Work</h1>
      <section>
        <h2>To hand in</h2>
        <ul>
          {left.map((one) => (
            <li key={one}>
              <button
                type="button"
                onClick={() => setTimeout(() => setLeft(left.filter((other) => other !== one)), after)}
              >
                Done: {one}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {note ? (
        <section>
          <h2>New days</h2>
          <button type="button" onClick={() => setNote(false)}>
            Use these days
          </button>
        </section>
      ) : null}
      <button type="button">Stays</button>
    </main>
  );
}

const inFocus = () => document.activeElement?.textContent;

it.each([0, 40, 700])('puts the focus on the heading of a step that is done after %i ms', async (after) => {
  root.render(<List after={after} />);
  await userEvent.click(page.getByRole('button', { name: 'Done: Charts' }));
  await expect.poll(inFocus).toBe('To hand in');
  await userEvent.tab();
  expect(inFocus()).toBe('Done: Poster');
});

it('puts it on the heading above where the part is gone whole, and leaves it where it is otherwise', async () => {
  root.render(<List />);
  await userEvent.click(page.getByRole('button', { name: 'Use these days' }));
  await expect.poll(inFocus).toBe('Work');
  await userEvent.click(page.getByRole('button', { name: 'Stays' }));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(inFocus()).toBe('Stays');
});
