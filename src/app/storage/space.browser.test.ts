import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { find } from '../../workspace/workspace.ts';
import { openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';

const { origin } = location;
const stores: Store[] = [];
const name = `test-${newId()}`;

async function open(): Promise<Store> {
  const store = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
  stores.push(store);
  return store;
}

const profileOf = (store: Store) => find(store.snapshot(), 'profile', PROFILE_ID);
const clearSiteData = () => cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });

// Chromium remembers for half a minute how much space there was; newer ones not beyond a deletion.
beforeEach(clearSiteData);

/** False in a browser without a quota to override: the headless shell that the tests bring where there is no Chromium. */
async function isFullFor(bytes: number): Promise<boolean> {
  const probe = `probe-${newId()}`;
  const database = await openDB(probe, 1, { upgrade: (db) => db.createObjectStore('probe') });
  const refused = await database.put('probe', 'x'.repeat(bytes), 1).then(
    () => false,
    () => true,
  );
  database.close();
  await deleteDB(probe);
  return refused;
}

afterEach(async () => {
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  for (const store of stores.splice(0)) await store.close();
  await deleteDB(name);
});

it('says that the device is full, keeps the change, and saves it once there is space', async ({ skip }) => {
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  skip(!(await isFullFor(2_000_000)), 'this browser keeps to no quota');
  const store = await open();
  await store.change('profile', PROFILE_ID, { step2ck: 246 });
  const citizenship = 'x'.repeat(2_000_000);
  await expect(store.change('profile', PROFILE_ID, { citizenship })).rejects.toMatchObject({ kind: 'full' });
  expect(store.status()).toEqual({ failed: expect.stringContaining('no space left'), kind: 'full' });
  expect(profileOf(store)).toEqual({ step2ck: 246, citizenship });
  expect(profileOf(await open())).toEqual({ step2ck: 246 });
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  await store.retry();
  expect(store.status()).toBe('saved');
  expect(profileOf(await open())).toEqual({ step2ck: 246, citizenship });
});

it('writes everything again with the next change when the browser threw the site data away', async () => {
  const store = await open();
  await store.change('profile', PROFILE_ID, { step2ck: 246 });
  await clearSiteData();
  await store.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'pinned' });
  expect((await open()).exportBackup()).toBe(store.exportBackup());
});
