import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DistanceFilter } from './DistanceFilter.tsx';
import { type Filters, NO_FILTERS } from './filters.ts';

const CITIES = ['Brooklyn, NY', 'Newark, NJ', 'Dayton, OH'];

/** A user whose own program is in Brooklyn. */
function Screen() {
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTERS, near: 'Newark, NJ' });
  return (
    <>
      <DistanceFilter
        filters={filters}
        change={(patch) => setFilters((now) => ({ ...now, ...patch }))}
        cities={CITIES}
        anchorCity={filters.near ?? 'Brooklyn, NY'}
      />
      <button type="button" onClick={() => setFilters({ ...filters, near: 'Newark, NJ' })}>
        Back
      </button>
    </>
  );
}

it('leaves an emptied city empty for the next one, and shows the own city where none is given', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<Screen />);
  const field = page.getByLabelText('From the city');
  await expect.element(field).toHaveValue('Newark, NJ');
  await userEvent.click(field);
  await userEvent.keyboard('{End}');
  for (const _ of 'Newark, NJ') await userEvent.keyboard('{Backspace}');
  await expect.element(field).toHaveValue('');
  await userEvent.keyboard('dayton, OH');
  await expect.element(field).toHaveValue('Dayton, OH');
  await userEvent.clear(field);
  await userEvent.tab();
  await expect.element(field).toHaveValue('Brooklyn, NY');
  await userEvent.click(page.getByRole('button', { name: 'Back' }));
  await expect.element(field).toHaveValue('Newark, NJ');
  root.unmount();
  place.remove();
});
