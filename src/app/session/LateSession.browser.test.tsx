import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore } from '../../workspace/store.ts';
import { LateSession } from './LateSession.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import { useSession } from './session.ts';

it('tells what is inside of a change a moment after the rest of the page', async () => {
  const told: string[] = [];
  function Listener({ where }: { readonly where: string }) {
    const count = useSession().marks.size;
    useLayoutEffect(() => void told.push(`${where}: ${count}`), [where, count]);
    return null;
  }
  const store = await openStore({ storage: createMemoryStorage(), newId: () => 'x', now: () => 0 });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  flushSync(() =>
    createRoot(place).render(
      <SessionProvider store={store} today="2026-11-22">
        <LateSession>
          <Listener where="inside" />
        </LateSession>
        <Listener where="beside" />
      </SessionProvider>,
    ),
  );
  await store.commit([{ kind: 'mark', id: '1400000001', fields: { acgmeId: '1400000001', mark: 'pinned' } }]);
  await expect.poll(() => told).toEqual(['inside: 0', 'beside: 0', 'beside: 1', 'inside: 1']);
});
