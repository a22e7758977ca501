import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSecondTap } from './useSecondTap.ts';

let root: Root;
let host: HTMLElement;
let pressed: string[];

beforeEach(() => {
  pressed = [];
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function Screen() {
  useSecondTap();
  const [left, setLeft] = useState(['Ann', 'Bob']);
  const [asked, setAsked] = useState(false);
  const [more, setMore] = useState(0);
  const [ticked, setTicked] = useState(false);
  return (
    <main>
      {left.map((one) => (
        <div key={one}>
          <button
            type="button"
            onClick={() => {
              pressed.push(one);
              setLeft((before) => before.filter((other) => other !== one));
            }}
          >
            I wrote to {one}
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          onClick={() => {
            pressed.push(asked ? 'said no' : 'asked');
            setAsked(true);
          }}
        >
          {asked ? 'They said no' : 'I asked'}
        </button>
      </div>
      <div>
        <button type="button" onClick={() => setMore((count) => count + 1)}>
          More
        </button>
        <output>{more}</output>
      </div>
      <label>
        <input type="checkbox" checked={ticked} onChange={({ target }) => setTicked(target.checked)} />
        Tick
      </label>
    </main>
  );
}

it('does not hear the second tap on what has moved under the finger, or on another answer of the same button', async () => {
  root.render(<Screen />);
  await userEvent.dblClick(page.getByRole('button', { name: 'I wrote to Ann' }));
  expect(pressed).toEqual(['Ann']);
  await userEvent.click(page.getByRole('button', { name: 'I wrote to Bob' }));
  await userEvent.dblClick(page.getByRole('button', { name: 'I asked' }));
  expect(pressed).toEqual(['Ann', 'Bob', 'asked']);
  await userEvent.click(page.getByRole('button', { name: 'They said no' }));
  expect(pressed.at(-1)).toBe('said no');
});

it('hears both taps on what stays the same', async () => {
  root.render(<Screen />);
  await userEvent.dblClick(page.getByRole('button', { name: 'More' }));
  expect(document.querySelector('output')?.textContent).toBe('2');
  await userEvent.dblClick(page.getByText('Tick'));
  await expect.element(page.getByRole('checkbox')).not.toBeChecked();
  await userEvent.click(page.getByText('Tick'));
  await expect.element(page.getByRole('checkbox')).toBeChecked();
});
