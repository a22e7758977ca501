import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SpeakTimer } from './SpeakTimer.tsx';

let root: Root;
let host: HTMLElement;
let passed = 0;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  passed = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => passed);
});

afterEach(() => {
  vi.restoreAllMocks();
  root.unmount();
  host.remove();
});

it('counts the seconds, says only when the target is reached and passed, and what it took', async () => {
  root.render(<SpeakTimer text="Good morning, I am Irene." />);
  await expect.element(page.getByText(/^5 words: about 2 seconds/)).toBeVisible();
  await page.getByRole('button', { name: 'Time yourself' }).click();
  passed += 7_400;
  await expect.element(page.getByRole('timer')).toHaveTextContent('7 s');
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
  passed += 8_000;
  await expect.element(page.getByRole('status')).toHaveTextContent('15 seconds.');
  passed += 5_000;
  await expect.element(page.getByRole('status')).toHaveTextContent('20 seconds: a good moment to close.');
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('That took 20 seconds: between 15 and 20.');
  await expect.element(page.getByRole('button', { name: 'Time yourself again' })).toBeVisible();
});

it('ends when it was forgotten', async () => {
  root.render(<SpeakTimer text="" />);
  await page.getByRole('button', { name: 'Time yourself' }).click();
  passed += 500_000;
  await expect.element(page.getByRole('status')).toHaveTextContent('That took 120 seconds');
});
