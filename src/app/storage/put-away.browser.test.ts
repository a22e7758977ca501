import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { openStore } from '../../workspace/store.ts';
import { find } from '../../workspace/workspace.ts';
import { openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';

const putAway = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const showAgain = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const names: string[] = [];

function newName(): string {
  const name = `test-${newId()}`;
  names.push(name);
  return name;
}

afterEach(async () => {
  vi.restoreAllMocks();
  showAgain();
  for (const name of names.splice(0)) await deleteDB(name);
});

/** Puts the page away as soon as the next transaction has begun. */
function afterTheBeginning(): void {
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...given) {
    queueMicrotask(putAway);
    return begin.apply(this, given);
  });
}

/** Puts the page away when the next value has been read, so that the step after it finds its transaction gone. */
function afterTheFirstStep(): void {
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
    const request = get.apply(this, given);
    request.addEventListener('success', putAway);
    return request;
  });
}

it.each([afterTheBeginning, afterTheFirstStep])(
  'leaves no transaction unfinished in a page that is put away (%o), and writes when it is shown again',
  async (putAwayInTheMiddle) => {
    const name = newName();
    const store = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
    putAwayInTheMiddle();
    let written = false;
    const change = store.change('profile', PROFILE_ID, { step2ck: 246 }).then(() => {
      written = true;
    });
    await pause(100);
    expect(written).toBe(false);
    // Another page gets its lock at once, and sees nothing half written.
    const other = await openDB(name);
    expect(await other.getAll('records')).toEqual([]);
    other.close();

    showAgain();
    await change;
    await store.close();
    const again = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
    expect(find(again.snapshot(), 'profile', PROFILE_ID)).toEqual({ step2ck: 246 });
    await again.close();
  },
);

it('gives up a database that is being made when the page is put away, and makes it when it is shown again', async () => {
  const name = newName();
  const make = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(function (this: IDBDatabase, ...given) {
    queueMicrotask(putAway);
    return make.apply(this, given);
  });
  const opening = openIndexedDb({ name });
  await pause(100);
  expect((await indexedDB.databases()).map((known) => known.name)).not.toContain(name);
  showAgain();
  const store = await openStore({ storage: await opening, newId, now: Date.now });
  await store.change('profile', PROFILE_ID, { step2ck: 246 });
  await store.close();
});

it('learns on its return what other pages wrote meanwhile, so that its next change is the newer one', async () => {
  const name = newName();
  const first = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
  await first.change('profile', PROFILE_ID, { step2ck: 210 });
  // A page that is put away hears nothing.
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});
  putAway();
  showAgainToOthers();
  const second = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
  await second.change('profile', PROFILE_ID, { step2ck: 220 });
  await second.change('profile', PROFILE_ID, { step2ck: 230 });
  await second.close();
  expect(find(first.snapshot(), 'profile', PROFILE_ID)).toEqual({ step2ck: 210 });
  showAgain();
  await expect.poll(() => find(first.snapshot(), 'profile', PROFILE_ID)).toEqual({ step2ck: 230 });
  await first.change('profile', PROFILE_ID, { step2ck: 215 });
  await first.close();
  const third = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
  expect(find(third.snapshot(), 'profile', PROFILE_ID)).toEqual({ step2ck: 215 });
  await third.close();
});

/** In this test all pages are one window, which must be awake for the second of them; the first is not told. */
function showAgainToOthers(): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
}
