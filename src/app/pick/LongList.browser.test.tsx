import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HostContext } from './host-context.ts';
import { LongList } from './LongList.tsx';
import { WAITING_HOST } from './waiting-host.fixtures.ts';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => String(1400000000 + at));

function Shortened({ from }: { readonly from: number }) {
  const [count, setCount] = useState(from);
  return (
    <HostContext value={WAITING_HOST}>
      <button type="button" onClick={() => setCount(count - 1)}>
        One less
      </button>
      <LongList items={idsOf(count)} label="Find a program" renderItem={(id) => <li key={id}>{id}</li>} />
    </HostContext>
  );
}

const lines = () => place.querySelectorAll('li').length;
const field = () => page.getByLabelText('Find a program');

it.each([
  [20, 20, null],
  [21, 10, 'Show 11 more'],
  [60, 10, 'Show 20 more of 50'],
])('of %i shows %i at first', async (all, first, more) => {
  root.render(<Shortened from={all} />);
  await expect.poll(lines).toBe(first);
  expect(field().elements()).toHaveLength(more === null ? 0 : 1);
  if (more === null) return;
  await page.getByRole('button', { name: more }).click();
  await expect.poll(lines).toBe(Math.min(all, 30));
});

it('leaves the way out of a search in a list that has become short', async () => {
  root.render(<Shortened from={21} />);
  await field().fill('Montefiore');
  await expect.poll(lines).toBe(0);
  await page.getByRole('button', { name: 'One less' }).click();
  await field().clear();
  await expect.poll(lines).toBe(20);
});
