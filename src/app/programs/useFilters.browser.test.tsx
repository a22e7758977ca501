import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { SearchPrograms } from './SearchPrograms.tsx';
import { useFilters } from './useFilters.ts';

function Boxes() {
  const { filters, change } = useFilters();
  return (
    <>
      <input
        aria-label="H-1B"
        type="checkbox"
        checked={filters.h1b.length > 0}
        onChange={() => change({ h1b: filters.h1b.length > 0 ? [] : ['yes'] })}
      />
      <input
        aria-label="unknown"
        type="checkbox"
        checked={filters.showUnknown}
        onChange={() => change({ showUnknown: !filters.showUnknown })}
      />
    </>
  );
}

function Search() {
  const { filters, change } = useFilters();
  return <SearchPrograms words={filters.words} onChange={(words) => change({ words })} />;
}

const address = `${location.pathname}${location.search}`;
const box = document.createElement('div');
afterEach(() => {
  box.remove();
  history.replaceState(null, '', address);
});

it('keeps both ticks of two boxes pressed one right after the other, and writes them into the address', async () => {
  document.body.append(box);
  const root = createRoot(box);
  flushSync(() => root.render(<Boxes />));
  const [h1b, unknown] = [...box.querySelectorAll('input')];
  // As a hand does it: between two listeners of a real press React may draw.
  await userEvent.click(h1b as HTMLInputElement);
  await userEvent.click(unknown as HTMLInputElement);
  expect([h1b?.checked, unknown?.checked]).toEqual([true, false]);
  await expect.poll(() => location.search, { timeout: 3000 }).toContain('unknown=hide');
  expect([h1b?.checked, unknown?.checked]).toEqual([true, false]);
  root.unmount();
});

it.each([
  ["St. John's ", 'Riverside', ''],
  ['São ', 'Paulo', ''],
  // Under the address of a sample.
  ['(new) ', 'york', location.pathname],
])('keeps the space of “%s” while the address is written', async (first, second, base) => {
  document.body.append(box);
  const root = createRoot(box);
  flushSync(() =>
    root.render(
      <Router base={base}>
        <Search />
      </Router>,
    ),
  );
  const field = box.querySelector('input') as HTMLInputElement;
  await userEvent.type(field, first);
  await expect.poll(() => new URLSearchParams(location.search).get('find'), { timeout: 3000 }).toBe(first.trim());
  await userEvent.type(field, second);
  expect(field.value).toBe(first + second);
  await expect.poll(() => new URLSearchParams(location.search).get('find')).toBe(first + second);
  history.pushState(null, '', `${location.pathname}?find=Mercy`);
  await expect.poll(() => field.value).toBe('Mercy');
  root.unmount();
});
