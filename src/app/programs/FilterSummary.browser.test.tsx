import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FilterSummary } from './FilterSummary.tsx';
import type { Filtered } from './filter-programs.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

it('keeps the city chosen a moment ago when all filters are taken away', async () => {
  const before: Filters = { ...NO_FILTERS, states: ['TX'], j1: ['yes'] };
  const filtered: Filtered = {
    shown: [],
    hidden: 2,
    hiddenAsUnknown: 0,
    shownUnknown: 0,
    effects: [
      { id: 'state', hidesAlone: 1, givesBack: 1 },
      { id: 'j1', hidesAlone: 1, givesBack: 1 },
    ],
  };
  let now: Filters = { ...before, near: 'Dayton, OH', unit: 'km' };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <FilterSummary
        filtered={filtered}
        filters={before}
        showUnknown
        change={(patch) => {
          now = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
        }}
        anchorCity={null}
      />,
    ),
  );
  await userEvent.click(page.getByRole('button', { name: 'Take all away' }));
  expect(now).toEqual({ ...NO_FILTERS, near: 'Dayton, OH', unit: 'km' });
  root.unmount();
  place.remove();
});
