import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ShowMore } from './ShowMore.tsx';

const ROWS = Array.from({ length: 25 }, (_, at) => at + 1);

function Rows() {
  const [shown, setShown] = useState(10);
  return (
    <section>
      <ul>
        {ROWS.slice(0, shown).map((row) => (
          <li key={row}>{row > 20 ? `Row ${row}` : <a href={`#${row}`}>Row {row}</a>}</li>
        ))}
      </ul>
      <ShowMore left={ROWS.length - shown} step={10} onMore={() => setShown(shown + 10)} />
    </section>
  );
}

it('says how many come and how many are left; the focus goes on with the first new row, at the end, too', async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(<Rows />);
  await page.getByRole('button', { name: 'Show 10 more of 15', exact: true }).click();
  await expect.element(page.getByRole('link', { name: 'Row 11', exact: true })).toHaveFocus();
  (page.getByRole('button', { name: 'Show 5 more', exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('listitem').nth(20)).toHaveFocus();
  expect(page.getByRole('listitem').elements()).toHaveLength(25);
  expect(page.getByRole('button').elements()).toHaveLength(0);
});
