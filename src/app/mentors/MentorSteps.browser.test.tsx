import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore } from '../../workspace/store.ts';
import { all } from '../../workspace/workspace.ts';
import { openJournal } from '../session/journal-source.ts';
import { NetworkProvider } from '../session/NetworkProvider.tsx';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { useSecondTap } from '../shell/useSecondTap.ts';
import { MentorsScreen } from './MentorsScreen.tsx';

import '../tokens.css';
import '../base.css';

const place = document.createElement('div');
document.body.append(place);
let root: Root | undefined;
afterEach(() => root?.unmount());

function Screen() {
  useSecondTap();
  return (
    <main id="main">
      <MentorsScreen />
    </main>
  );
}

it('a double press on “I wrote” notes one update', async () => {
  let count = 0;
  const newId = () => `id${count++}`;
  const store = await openStore({ storage: createMemoryStorage(), newId, now: () => 1_800_000_000_000 });
  await store.commit([
    { kind: 'person', id: 'ana', fields: { name: 'Dr. Lopez', tracked: true, role: 'attending' } },
    { kind: 'mentorship', id: 'ana', fields: { person: 'ana', stage: 'ongoing' } },
    { kind: 'moment', id: 'before', fields: { person: 'ana', kind: 'update', on: '2026-10-01', loggedAt: 1 } },
  ]);
  const source = await openJournal(store, async () => {});
  root = createRoot(place);
  root.render(
    <SessionProvider store={store} today="2026-11-23">
      <NetworkProvider store={store} source={source}>
        <Screen />
      </NetworkProvider>
    </SessionProvider>,
  );
  const wrote = () =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('I wrote'));
  await userEvent.dblClick(await vi.waitFor(() => wrote() ?? Promise.reject(new Error('not there yet')), 5000));
  await vi.waitFor(() => expect(all(store.snapshot(), 'moment')).toHaveLength(2));
  expect(store.history().undo).toContain('noted');
  await store.undo();
  expect(all(store.snapshot(), 'moment').map(({ id }) => id)).toEqual(['before']);
});
