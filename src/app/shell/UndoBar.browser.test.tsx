import '../tokens.css';
import '../base.css';
import { useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { find } from '../../workspace/workspace.ts';
import { useCell } from '../blocks/useCell.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { UndoBar } from './UndoBar.tsx';

const place = document.createElement('div');
document.body.append(place);
let root: Root | undefined;
afterEach(() => root?.unmount());

function Goal({ store }: { readonly store: Store }) {
  const { goal = '' } = find(useSyncExternalStore(store.subscribe, store.snapshot), 'identity', 'identity') ?? {};
  const keep = (text: string) => {
    store.commit([{ kind: 'identity', id: 'identity', fields: { goal: text } }], 'Goal: saved.');
  };
  return <input aria-label="Goal" {...useCell(goal ?? '', keep)} />;
}

/** A name that was taken back stands to be brought again. */
async function show(staysFocused: boolean): Promise<Store> {
  let count = 0;
  const storage = createMemoryStorage();
  const store = await openStore({ storage, newId: () => `id${count++}`, now: () => 1_800_000_000_000 + count++ });
  root = createRoot(place);
  root.render(
    <SessionContext value={{ store } as Session}>
      {/* As on an iPhone: a press that leaves the focus where it is. */}
      <div
        role="none"
        onMouseDown={(event) => staysFocused && event.target instanceof HTMLButtonElement && event.preventDefault()}
      >
        <Goal store={store} />
        <UndoBar />
      </div>
    </SessionContext>,
  );
  await vi.waitFor(() => expect(place.querySelector('input')).not.toBeNull());
  await store.commit([{ kind: 'identity', id: 'identity', fields: { name: 'Amal' } }], 'Name: saved.');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Taken back: Name: saved.');
  return store;
}

it.each([false, true])('a press on Redo never takes back what was just typed; the focus stays: %s', async (stays) => {
  const store = await show(stays);
  await userEvent.type(page.getByRole('textbox'), 'Cardiology');
  await userEvent.click(page.getByRole('button', { name: 'Redo' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Goal: saved.');
  expect(store.history()).toMatchObject({ undo: 'Goal: saved.', redo: null });
  await expect.element(page.getByRole('textbox')).toHaveValue('Cardiology');
});

it('Redo brings again what was taken back, by finger and by key; Undo takes back what was typed', async () => {
  const store = await show(false);
  await userEvent.click(page.getByRole('button', { name: 'Redo' }));
  await vi.waitFor(() => expect(store.history().undo).toBe('Name: saved.'));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(store.history().undo).toBe('Name: saved.'));
  await userEvent.type(page.getByRole('textbox'), 'Cardiology');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(store.history().redo).toBe('Goal: saved.'));
  await expect.element(page.getByRole('textbox')).toHaveValue('');
});

it('a press without a finger before it, as a screen reader makes, is heard', async () => {
  const store = await show(false);
  place.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  await vi.waitFor(() => expect(store.history().undo).toBe('Name: saved.'));
});
