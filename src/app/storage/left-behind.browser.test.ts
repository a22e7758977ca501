import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import type { WorkspaceStorage } from '../../workspace/storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { bringingIn, forgetLeftBehind, leaveBehind } from './left-behind.ts';
import { newId } from './new-id.ts';

/** A new one for each test: pages of the tests before hear `leave` too. */
let name = '';
const left = () => Object.keys(localStorage).filter((key) => key.startsWith(name));
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));

beforeEach(() => {
  name = `test-${newId()}`;
});

afterEach(() => {
  dispatchEvent(new PageTransitionEvent('pageshow'));
  forgetLeftBehind(name);
});

/** A page of the app on that device. */
async function openPage(device: WorkspaceStorage, now = Date.now): Promise<Store> {
  const store = await openStore({ storage: bringingIn(device, name), newId, now });
  leaveBehind(store, name);
  return store;
}

/** The device of a page that is cut off: nothing more is written. */
const cutOff = (device: WorkspaceStorage): WorkspaceStorage => ({ ...device, write: () => new Promise(() => {}) });
const nameOf = (store: Store, id: string) => store.snapshot().records.get(`person/${id}`)?.fields.name?.value;

it('what a page had not written when it was left is there for the next one, and written', async () => {
  const device = createMemoryStorage();
  const first = await openPage(device);
  await first.change('person', 'ana', { name: 'Ana', role: 'attending' });
  const cut = await openPage(cutOff(device));
  cut.change('person', 'ana', { name: 'Ana Lopez' });
  cut.change('person', 'bo', { name: 'Bo Li' });
  leave();
  // A field that keeps itself when the page is left, heard after that.
  cut.change('person', 'bo', { name: 'Bo Lin' });

  const next = await openPage(device);
  expect(nameOf(next, 'ana')).toBe('Ana Lopez');
  expect(nameOf(next, 'bo')).toBe('Bo Lin');
  expect(left()).toEqual([]);
  const later = await openPage(device);
  expect(nameOf(later, 'bo')).toBe('Bo Lin');
  expect(later.problems).toEqual([]);
});

it('of two versions the newer one counts', async () => {
  const device = createMemoryStorage();
  const cut = await openPage(cutOff(device));
  cut.change('person', 'ana', { name: 'Older' });
  leave();
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith(name));
  forgetLeftBehind(name);
  // Within one millisecond neither would be the newer one.
  const other = await openPage(device, () => Date.now() + 1);
  await other.change('person', 'ana', { name: 'Newer' });
  for (const [key, text] of kept) localStorage.setItem(key, text);
  expect(nameOf(await openPage(device), 'ana')).toBe('Newer');
});

it('leaves nothing where all is written, and takes back what was written after all', async () => {
  const store = await openPage(createMemoryStorage());
  await store.change('person', 'ana', { name: 'Ana' });
  leave();
  expect(left()).toEqual([]);
  const written = store.change('person', 'ana', { name: 'Ana Lopez' });
  expect(left()).toHaveLength(1);
  await written;
  expect(left()).toEqual([]);
});

it('what was deleted since stays deleted', async () => {
  const device = createMemoryStorage();
  const cut = await openPage(cutOff(device));
  cut.change('person', 'ana', { name: 'Ana' });
  leave();
  const store = await openStore({ storage: device, newId, now: Date.now });
  await store.clear();
  expect(nameOf(await openPage(device), 'ana')).toBeUndefined();
  expect(left()).toEqual([]);
});

it('what cannot be written now waits for the next opening; what cannot be read is thrown away', async () => {
  const device = createMemoryStorage();
  const cut = await openPage(cutOff(device));
  cut.change('person', 'ana', { name: 'Ana' });
  leave();
  localStorage.setItem(`${name}-left-behind:x`, '{"records": 7');
  localStorage.setItem(`${name}-left-behind:y`, '{"device":"d","records":[{"kind":"person"}]}');
  const full = { ...device, write: () => Promise.reject(new Error('full')) };
  await openPage(full);
  expect(left()).toHaveLength(1);
  expect(nameOf(await openPage(device), 'ana')).toBe('Ana');
});
