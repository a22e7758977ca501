import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isDay } from '../entries/day-range.ts';
import { useCell } from './useCell.ts';

let root: Root | undefined;
let place: HTMLElement;
let acts: string[] = [];
let saveElsewhere: (text: string) => void;

function Form() {
  const [saved, setSaved] = useState('');
  const [isShy, setShy] = useState(false);
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
      <label>
        <input type="checkbox" checked={isShy} onChange={() => setShy(!isShy)} />
        Shy
      </label>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setSaved('')}>
        Undo
      </button>
    </>
  );
}

/** Where nothing is given, another day stands for it. */
function Day({
  type,
  start,
  instead = '',
}: {
  readonly type: string;
  readonly start: string;
  readonly instead?: string;
}) {
  const [given, setGiven] = useState(start);
  const keep = (text: string) => {
    acts.push(text);
    setGiven(text);
  };
  return (
    <>
      <input type={type} {...useCell(given || instead, keep, type === 'date' ? isDay : undefined)} />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setGiven(start)}>
        Undo
      </button>
      <button type="button" onMouseDown={(event) => event.preventDefault()}>
        Tick
      </button>
    </>
  );
}

async function show(
  form = <Form />,
): Promise<{ readonly input: HTMLInputElement; readonly press: (name: string) => Promise<void> }> {
  acts = [];
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(form);
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

it('a box ticked while an example waits to be kept keeps its tick', async () => {
  const { press } = await show();
  await press('Start with an example');
  const box = place.querySelector<HTMLInputElement>('input[type="checkbox"]');
  await userEvent.click(box ?? place);
  expect(acts).toEqual(['goal: An example']);
  expect(box?.checked).toBe(true);
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

const EVERY_PART = '{Backspace}{ArrowRight}{Backspace}{ArrowRight}{Backspace}';

it.each([
  ['date', '2026-11-20'],
  ['time', '07:00'],
])('a %s of which every part was deleted is cleared', async (type, start) => {
  const { input } = await show(<Day type={type} start={start} />);
  input.focus();
  await userEvent.keyboard(EVERY_PART);
  input.blur();
  expect(acts).toEqual(['']);
});

it('a date of which a part is missing clears nothing, neither when it is left nor when its screen is', async () => {
  const { input, press } = await show(<Day type="date" start="2026-11-20" />);
  input.focus();
  await userEvent.keyboard('{Backspace}');
  expect(input.value).toBe('');
  await press('Tick');
  input.blur();
  await vi.waitFor(() => expect(input.value).toBe('2026-11-20'));
  input.focus();
  await userEvent.keyboard('{Backspace}');
  root?.unmount();
  await vi.waitFor(() => expect(place.childElementCount).toBe(0));
  expect(acts).toEqual([]);
});

it('a part typed anew makes one act', async () => {
  const { input } = await show(<Day type="date" start="2026-11-20" />);
  input.focus();
  await userEvent.keyboard('{Backspace}12');
  input.blur();
  expect(acts).toEqual(['2026-12-20']);
});

it('what is taken back stays away where another value stood for what was cleared', async () => {
  const { input, press } = await show(<Day type="date" start="2026-11-05" instead="2026-11-01" />);
  input.focus();
  await userEvent.keyboard(EVERY_PART);
  await press('Tick');
  await vi.waitFor(() => expect(input.value).toBe('2026-11-01'));
  await press('Undo');
  await vi.waitFor(() => expect(input.value).toBe('2026-11-05'));
  await press('Tick');
  input.blur();
  expect(acts).toEqual(['']);
});
