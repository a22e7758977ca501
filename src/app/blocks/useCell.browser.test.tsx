import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useCell } from './useCell.ts';

let root: Root | undefined;
let place: HTMLElement;
let acts: string[] = [];
let saveElsewhere: (text: string) => void;

function Form() {
  const [saved, setSaved] = useState('');
  saveElsewhere = setSaved;
  const keep = (text: string) => {
    acts.push(`goal: ${text}`);
    setSaved(text);
  };
  const { value, onChange, onBlur } = useCell(saved, keep);
  return (
    <>
      <output>{saved}</output>
      <input value={value} onChange={onChange} onBlur={onBlur} />
      <button type="button" onClick={() => onChange({ target: { value: 'An example' } })}>
        Start with an example
      </button>
      {/* As on an iPhone: a press that leaves the focus where it is. */}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => acts.push('ticked')}>
        Tick
      </button>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setSaved('')}>
        Undo
      </button>
    </>
  );
}

async function show(): Promise<{ readonly input: HTMLInputElement; readonly press: (name: string) => Promise<void> }> {
  acts = [];
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(<Form />);
  const input = await vi.waitFor(() => {
    const found = place.querySelector('input');
    if (found === null) throw new Error('not there yet');
    return found;
  });
  const press = (name: string) =>
    userEvent.click([...place.querySelectorAll('button')].find(({ textContent }) => textContent === name) ?? place);
  return { input, press };
}

afterEach(() => {
  root?.unmount();
  place.remove();
});

it('what was typed first is kept first, though the press that follows leaves the focus where it is', async () => {
  const { input, press } = await show();
  await userEvent.type(input, 'Cardiology');
  await press('Tick');
  expect(acts).toEqual(['goal: Cardiology', 'ticked']);
});

it('an example put in is kept before the next press, too', async () => {
  const { press } = await show();
  await press('Start with an example');
  await press('Tick');
  expect(acts).toEqual(['goal: An example', 'ticked']);
});

it('what is taken back is gone from the field, and does not come back with the next press', async () => {
  const { input, press } = await show();
  await userEvent.type(input, 'Cardiology');
  await press('Tick');
  await press('Undo');
  await vi.waitFor(() => expect(input.value).toBe(''));
  await press('Tick');
  input.blur();
  expect(acts).toEqual(['goal: Cardiology', 'ticked', 'ticked']);
});

it('what is being typed stays when another tab changes what is saved', async () => {
  const { input } = await show();
  await userEvent.type(input, 'Cardiology');
  saveElsewhere('Neurology');
  await vi.waitFor(() => expect(place.querySelector('output')?.value).toBe('Neurology'));
  expect(input.value).toBe('Cardiology');
});
