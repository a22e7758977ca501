import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PickResult } from '../../loop/pick/result.ts';
import type { Profile } from '../../loop/profile.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { HostContext } from './host-context.ts';
import { Progress } from './Progress.tsx';
import { WAITING_HOST } from './waiting-host.fixtures.ts';
import { type Work, WorkContext } from './work.ts';
import '../tokens.css';
import '../base.css';

async function show(work: Partial<Work>) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(
    <SessionContext value={{ profile: {} as Profile } as Session}>
      <HostContext value={WAITING_HOST}>
        <WorkContext value={{ result: null, refusal: null, ...work } as Work}>
          <Progress />
        </WorkContext>
      </HostContext>
    </SessionContext>,
  );
  await expect.element(page.getByRole('status')).toBeInTheDocument();
  return place;
}

it('lies over no words and moves nothing while the next list is worked out', async () => {
  const place = await show({ state: 'slow', result: {} as PickResult });
  await expect.element(page.getByRole('status')).toHaveTextContent('Working …');
  expect(place.offsetHeight).toBe(0);
  const parts = [...place.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().height > 1);
  expect(parts.map((part) => part.getBoundingClientRect().bottom <= 4)).toEqual([true]);
});

it('says so in words while there is no list yet', async () => {
  const place = await show({ state: 'working' });
  await expect.element(page.getByText('Working out your list …')).toBeVisible();
  await expect.element(page.getByRole('progressbar', { name: 'Working out the list' })).toBeVisible();
  expect(place.offsetHeight).toBeGreaterThan(20);
});
