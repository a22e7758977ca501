import '../tokens.css';
import '../base.css';
import { useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
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

/** Where an element's middle lies in the page of the test runner, which shows this one in a frame, perhaps smaller. */
function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = frame.width / innerWidth;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: frame.left + (left + width / 2) * scale, y: frame.top + (top + height / 2) * scale };
}

it('a finger that slid off Undo makes no later key deaf', async () => {
  const store = await show(false);
  await userEvent.click(page.getByRole('button', { name: 'Redo' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Name: saved.');
  const button = await vi.waitFor(() => place.querySelector('button') ?? Promise.reject());
  const { x, y } = middleOf(button);
  const mouse = { button: 'left', clickCount: 1, x } as const;
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed', y });
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseMoved', y: y - 200 });
  await cdp().send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased', y: y - 200 });
  await store.undo();
  await expect.element(page.getByRole('button', { name: 'Redo' })).toBeVisible();
  place.querySelector('button')?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(store.history()).toMatchObject({ undo: 'Name: saved.', redo: null }));
});

it('a finger on what the bar will cover presses that, and not Undo', async () => {
  let count = 0;
  const storage = createMemoryStorage();
  const store = await openStore({ storage, newId: () => `id${count++}`, now: () => 1_800_000_000_000 + count++ });
  const press = vi.fn();
  root = createRoot(place);
  root.render(
    <SessionContext value={{ store } as Session}>
      {/* As on an iPhone: a press that leaves the focus where it is. */}
      <div role="none" onMouseDown={(event) => event.target instanceof HTMLButtonElement && event.preventDefault()}>
        <Goal store={store} />
        <button
          type="button"
          onClick={press}
          style={{ position: 'fixed', right: 8, bottom: 84, width: 180, height: 48 }}
        >
          Plan it
        </button>
        <UndoBar />
      </div>
    </SessionContext>,
  );
  await userEvent.type(page.getByRole('textbox'), 'Cardiology');
  const touchPoints = [middleOf(page.getByRole('button', { name: 'Plan it' }).element())];
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await vi.waitFor(() => expect(press).toHaveBeenCalledOnce());
  expect(store.history().undo).toBe('Goal: saved.');
  await expect.element(page.getByRole('textbox')).toHaveValue('Cardiology');
});
