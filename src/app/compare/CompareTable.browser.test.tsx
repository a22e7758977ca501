import '../tokens.css';
import '../base.css';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CompareTable } from './CompareTable.tsx';

const PROGRAMS = [1, 2, 3].map(
  (n) => ({ acgmeId: `140000000${n}`, institution: `Hospital ${n}`, city: 'Bronx', state: 'NY' }) as never,
);
const CELL = { text: 'yes', status: 'official', source: { title: 'A page', url: 'https://example.org', date: null } };
const ROWS = ['Visa', 'Size'].map((label) => ({ label, cells: PROGRAMS.map(() => CELL) as never, differs: false }));

it('shows what Tab has reached, forwards and back, beside the first column', async () => {
  await page.viewport(390, 844);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<CompareTable programs={PROGRAMS} rows={ROWS} />);
  const scroll = await vi.waitFor(() => {
    const found = place.querySelector('section');
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
  expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth);
  scroll.focus();
  const stops = [...scroll.querySelectorAll('a, button')];
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
    for (const stop of key === '{Tab}' ? stops : stops.toReversed().slice(1)) {
      await userEvent.keyboard(key);
      expect(document.activeElement).toBe(stop);
      const { left, top, width, height } = stop.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(stop.contains(over), `${stop.textContent} ${over?.textContent}`).toBe(true);
    }
  }
  root.unmount();
  place.remove();
});
