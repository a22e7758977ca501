import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ChanceFigure } from './ChanceFigure.tsx';

const chance = { median: 0.514, low: 0.391, high: 0.652 };

function show(support: 'within' | 'below' | 'above'): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(<ChanceFigure chance={chance} support={support} />);
  return place;
}

it('puts the range first and the middle after it', async () => {
  const place = show('within');
  await expect.element(page.getByText('39 to 65 %')).toBeVisible();
  expect(place.textContent).toContain('middle at about 51\u00a0%');
});

it('gives no single number where the public figures do not reach', async () => {
  for (const support of ['below', 'above'] as const) {
    const place = show(support);
    await expect.element(page.getByText('Roughly 35 to 70 %')).toBeVisible();
    expect(place.textContent).not.toContain('51');
    await expect.element(page.getByText(`lies ${support} what the public figures cover`)).toBeVisible();
  }
});
