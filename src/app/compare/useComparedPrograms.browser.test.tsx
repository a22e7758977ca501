import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HostContext, type RunningHost } from '../pick/host-context.ts';
import { compareHref, useCompare } from '../pick/parts/compare-basket.ts';
import { WAITING_HOST } from '../pick/waiting-host.fixtures.ts';
import { useComparedPrograms } from './useComparedPrograms.ts';

const [A = '', B = '', C = '', D = '', E = ''] = [1, 2, 3, 4, 5].map((n) => `140000000${n}`);
const PROGRAMS = [A, B, C, D, E].map((acgmeId) => ({ acgmeId }) as never);
const HOST: RunningHost = {
  ...WAITING_HOST,
  opening: { programs: PROGRAMS, fees: [] },
  programs: new Map([A, B, C, D, E].map((acgmeId, at) => [acgmeId, PROGRAMS[at] as never])),
};

const address = `${location.pathname}${location.search}`;
const root = () => createRoot(document.createElement('div'));
let basket: ReturnType<typeof useCompare>;
let remark = '';
const Basket = () => {
  basket = useCompare();
  return null;
};
const Compare = () => {
  remark = useComparedPrograms().remark;
  return null;
};

/** Comes to the screen; what is given back leaves it. */
async function come() {
  const screen = root();
  await act(async () =>
    screen.render(
      <HostContext value={HOST}>
        <Compare />
      </HostContext>,
    ),
  );
  return () => act(async () => screen.unmount());
}

const toggle = (...ids: string[]) =>
  act(async () => {
    for (const id of ids) basket.toggle(id);
  });

async function back() {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await arrived;
}

const aside = root();
beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await act(async () => aside.render(<Basket />));
  await act(async () => basket.clear());
});
afterEach(() => history.replaceState(null, '', address));

it('keeps what was put aside on another screen when Back leads here', async () => {
  for (const from of ['a link', 'the outside']) {
    await act(async () => basket.clear());
    if (from === 'a link') await toggle(A, B);
    history.pushState(null, '', compareHref([A, B]));
    let leave = await come();
    expect(basket.ids).toEqual([A, B]);
    await leave();
    history.pushState(null, '', '/programs');
    await toggle(C);
    await back();
    leave = await come();
    expect(basket.ids, from).toEqual([A, B, C]);
    expect(`${location.pathname}${location.search}`).toBe(compareHref([A, B, C]));
    await leave();
  }
});

it('shows what an address brings along, and keeps the basket where that is nothing', async () => {
  await toggle(A, B);
  history.pushState(null, '', compareHref(['9999999999']));
  let leave = await come();
  expect(basket.ids).toEqual([A, B]);
  expect(remark).toContain('9999999999');
  await leave();
  history.pushState(null, '', compareHref([C, '9999999999']));
  leave = await come();
  expect(basket.ids).toEqual([C]);
  await leave();
});

it('no longer speaks of the first four once others are shown', async () => {
  history.pushState(null, '', compareHref([A, B, C, D, E]));
  const leave = await come();
  expect(basket.ids).toEqual([A, B, C, D]);
  expect(remark).toContain('the first 4');
  await toggle(A, E);
  expect(basket.ids).toEqual([B, C, D, E]);
  expect(remark).toBe('');
  await leave();
});

it('keeps what was put aside on another screen when Back leads to a place of the page, such as a source', async () => {
  await toggle(A, B);
  history.pushState(null, '', compareHref([A, B]));
  let leave = await come();
  // The number of a source in the table is such a link.
  const link = document.createElement('a');
  link.href = '#source-1';
  document.body.append(link);
  await act(async () => {
    link.click();
    await vi.waitFor(() => expect(history.state).toBe('compare'));
  });
  link.remove();
  expect(location.hash).toBe('#source-1');
  await leave();
  history.pushState(null, '', '/programs');
  await toggle(C);
  await back();
  leave = await come();
  expect(basket.ids).toEqual([A, B, C]);
  await leave();
});
