import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyJournal } from '../../network/journal/update.ts';
import { NetworkContext } from '../session/network.ts';
import { CountsFor } from './CountsFor.tsx';

let root: Root | undefined;
let place: HTMLElement;
let on: string | null = null;

function Log() {
  const [byHand, setByHand] = useState<string | null>(null);
  on = byHand;
  return <CountsFor byHand={byHand} read={null} onChange={setByHand} />;
}

async function otherDay(today: string): Promise<HTMLInputElement> {
  const network = {
    journal: emptyJournal,
    today,
    now: () => ({ date: today, minutes: 720 }),
    instant: () => 1,
    act: () => {},
    newId: () => 'id',
  };
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <NetworkContext value={network}>
      <Log />
    </NetworkContext>,
  );
  await userEvent.click(await vi.waitFor(() => place.querySelector('button') ?? Promise.reject()));
  const input = place.querySelector('input');
  if (input === null) throw new Error('no field');
  input.focus();
  return input;
}

afterEach(() => {
  root?.unmount();
  place.remove();
});

it.each([
  ['2027-01-01', '12312026', '2026-12-31'],
  ['2026-11-23', '11202026', '2026-11-20'],
  ['2026-11-03', '10312026', '2026-10-31'],
])('on %s, %s typed counts for %s', async (today, keys, want) => {
  const input = await otherDay(today);
  await userEvent.keyboard(keys);
  await vi.waitFor(() => expect(on).toBe(want));
  expect(input.value).toBe(want);
});

it('a day that cannot count stays, wrong as it is, and nothing else counts in its place', async () => {
  const input = await otherDay('2026-11-23');
  // On the way there it is the 23rd of January.
  await userEvent.keyboard('12252026');
  expect(input.value).toBe('2026-12-25');
  input.blur();
  expect(input.value).toBe('2026-12-25');
  expect(input.validity.rangeOverflow).toBe(true);
  expect(on).toBe(null);
  expect(place.textContent).toContain('Counts for Monday 23 November');
});
