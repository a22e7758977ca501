import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore } from '../../workspace/store.ts';
import { useDecisions } from './decisions.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useSession } from './session.ts';
import { useSaving } from './useSaving.ts';

function Checked() {
  const { ownFacts, profile, check } = useSession();
  return (
    <>
      <button type="button" onClick={() => check('1400000001', 'Hospital', 'visa_j1', 'yes')}>
        I checked
      </button>
      <p>
        {profile === null ? 'No profile' : 'A profile'}; {ownFacts.map(({ fact, value }) => `${fact}: ${value}`).join()}
      </p>
    </>
  );
}

async function rendered(inside: ReactNode) {
  const store = await openStore({ storage: createMemoryStorage(), newId: () => 'x', now: () => 0 });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  flushSync(() =>
    createRoot(place).render(
      <SessionProvider store={store} today="2026-11-22">
        {inside}
      </SessionProvider>,
    ),
  );
  return store;
}

it('shows what was checked before the answers are complete', async () => {
  await rendered(<Checked />);
  await page.getByRole('button').click();
  await expect.element(page.getByText('No profile; visa_j1: yes')).toBeVisible();
});

it('wakes whoever shows a change once, and again for its being saved only who tells of that', async () => {
  let drawn = 0;
  function Began() {
    drawn += 1;
    return <p>{useSession().begun ? 'Begun' : 'Nothing yet'}</p>;
  }
  const told: unknown[] = [];
  function Saving() {
    told.push(useSaving());
    return null;
  }
  const store = await rendered(
    <>
      <Began />
      <Saving />
    </>,
  );
  await store.commit([{ kind: 'mark', id: '1400000001', fields: { acgmeId: '1400000001', mark: 'pinned' } }]);
  await expect.element(page.getByText('Begun')).toBeVisible();
  await expect.poll(() => told).toEqual(['saved', 'saving', 'saved']);
  expect(drawn).toBe(2);
});

it('wakes the lines of a list for a decision, and for no other answer', async () => {
  const told: (readonly [string, number | null])[] = [];
  function Line() {
    const { marks } = useDecisions();
    told.push(['line', marks.size]);
    return null;
  }
  function Screen() {
    const { marks, answers } = useSession();
    told.push(['screen', marks.size]);
    return <p>{answers.step2ck}</p>;
  }
  const store = await rendered(
    <>
      <Line />
      <Screen />
    </>,
  );
  await store.change('profile', PROFILE_ID, { step2ck: 240 });
  await expect.element(page.getByText('240')).toBeVisible();
  await store.commit([{ kind: 'mark', id: '1400000001', fields: { acgmeId: '1400000001', mark: 'pinned' } }]);
  await expect.poll(() => told).toContainEqual(['line', 1]);
  expect(told).toEqual([
    ['line', 0],
    ['screen', 0],
    ['screen', 0],
    ['line', 1],
    ['screen', 1],
  ]);
});
