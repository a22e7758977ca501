import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PatientHint } from './PatientHint.tsx';

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

it('says politely what looks like patient information, why, and falls silent when it is gone', async () => {
  root.render(<PatientHint text="Thank the nurse in bed 12" />);
  await expect.element(page.getByRole('status')).toHaveTextContent('“bed 12” tells where a patient lies or lives');
  await userEvent.click(page.getByText('Why this matters'));
  await expect.element(page.getByText(/the note is saved as you wrote it/)).toBeVisible();
  root.render(<PatientHint text="Thank the nurse" />);
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
});

it('says nothing of a colleague', async () => {
  root.render(<PatientHint text="Dr. Lopez taught me about hyponatremia" />);
  await new Promise((resolve) => setTimeout(resolve, 900));
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
});

it('names three and counts the rest', async () => {
  root.render(<PatientHint text="Beds: bed 1, bed 2, bed 3, bed 4 and bed 5" />);
  await expect.element(page.getByRole('status')).toHaveTextContent('and 2 more');
});
