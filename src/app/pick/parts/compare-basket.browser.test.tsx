import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { compareHref, useCompare } from './compare-basket.ts';

it('holds four at most, in the order chosen, and survives a reload of the page', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  sessionStorage.setItem('prelude.compare', '1400000001,nonsense,1400000002,1400000001');
  let held: ReturnType<typeof useCompare> | undefined;
  const Probe = () => {
    held = useCompare();
    return null;
  };
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Probe />));
  expect(held?.ids).toEqual(['1400000001', '1400000002']);
  for (const id of ['1400000003', '1400000004', '1400000005']) await act(async () => held?.toggle(id));
  expect(held?.ids).toEqual(['1400000001', '1400000002', '1400000003', '1400000004']);
  expect(held?.isFull).toBe(true);
  await act(async () => held?.toggle('1400000002'));
  expect(held?.ids).toEqual(['1400000001', '1400000003', '1400000004']);
  expect(sessionStorage.getItem('prelude.compare')).toBe('1400000001,1400000003,1400000004');
  expect(compareHref(held?.ids ?? [])).toBe('/compare?with=1400000001,1400000003,1400000004');
  await act(async () => held?.clear());
  expect(compareHref(held?.ids ?? [])).toBe('/compare');
  await act(async () => root.unmount());
});
