import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore } from '../../workspace/store.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useSession } from './session.ts';

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

it('shows what was checked before the answers are complete', async () => {
  const store = await openStore({ storage: createMemoryStorage(), newId: () => 'x', now: () => 0 });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  flushSync(() =>
    createRoot(place).render(
      <SessionProvider store={store} today="2026-11-22">
        <Checked />
      </SessionProvider>,
    ),
  );
  await page.getByRole('button').click();
  await expect.element(page.getByText('No profile; visa_j1: yes')).toBeVisible();
});
