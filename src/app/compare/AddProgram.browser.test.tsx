import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HostContext } from '../pick/host-context.ts';
import { useCompare } from '../pick/parts/compare-basket.ts';
import { WAITING_HOST } from '../pick/waiting-host.fixtures.ts';
import { AddProgram } from './AddProgram.tsx';

it('leaves what is being typed alone while an address brings its programs along', async () => {
  sessionStorage.clear();
  let basket: ReturnType<typeof useCompare> | undefined;
  const Probe = () => {
    basket = useCompare();
    return null;
  };
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <HostContext value={WAITING_HOST}>
      <Probe />
      <AddProgram chosen={0} />
    </HostContext>,
  );
  await expect.poll(() => place.querySelector('input')).not.toBeNull();
  await userEvent.type(place.querySelector('input') as HTMLInputElement, 'henn');
  basket?.toggle('1400100001');
  await expect.poll(() => basket?.ids).toEqual(['1400100001']);
  expect(place.querySelector('input')?.value).toBe('henn');
  basket?.clear();
  root.unmount();
  place.remove();
});
