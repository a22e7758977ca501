import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import type { Program } from '../../../catalogue/program.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import type { FilterContext, Traits } from '../traits.ts';
import { useFilters } from '../useFilters.ts';
import { ProgramMap } from './ProgramMap.tsx';

const CONTEXT: FilterContext = {
  traitsOf: () => ({ j1: 'unknown', h1b: 'unknown' }) as Traits,
  hasList: false,
  anchor: null,
  found: null,
};
const PROGRAMS = ['TX', 'OH'].map((state) => ({ acgmeId: state, state, city: null, place: null }) as Program);
const address = `${location.pathname}${location.search}`;
afterEach(() => history.replaceState(null, '', address));

it('adds each state to those chosen a moment ago, though the map has not followed', () => {
  let now: Filters = NO_FILTERS;
  const Screen = () => {
    const { filters, change } = useFilters();
    now = filters;
    return <ProgramMap programs={PROGRAMS} context={CONTEXT} filters={NO_FILTERS} change={change} />;
  };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() => root.render(<Screen />));
  const press = (state: string) =>
    flushSync(() =>
      place
        .querySelector(`[role=option][aria-label^="${state}:"]`)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
  press('Texas');
  press('Ohio');
  expect(now.states).toEqual(['TX', 'OH']);
  press('Texas');
  expect(now.states).toEqual(['OH']);
  root.unmount();
  place.remove();
});
