import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { find } from '../../workspace/workspace.ts';
import { bucketFactory } from './bucket.ts';
import { newId } from './new-id.ts';
import { openWorkspace } from './open-workspace.ts';

it('brings everything back after Chromium deleted the database, from a bucket with files of its own', async () => {
  const name = `test-${newId()}`;
  expect(await bucketFactory(name)).not.toBe(indexedDB);
  const first = (await openWorkspace(name)).store;
  await first.change('profile', PROFILE_ID, { step2ck: 246 });
  const before = first.exportBackup();
  await first.close();
  await deleteDB(name);

  const second = (await openWorkspace(name)).store;
  expect(second.exportBackup()).toBe(before);
  await second.change('profile', PROFILE_ID, { step2ck: 250 });
  await second.close();
  await deleteDB(name);

  const third = (await openWorkspace(name)).store;
  expect(find(third.snapshot(), 'profile', PROFILE_ID)).toEqual({ step2ck: 250 });
  await third.clear();
  await third.close();
  const { store } = await openWorkspace(name);
  expect(store.snapshot().records.size).toBe(0);
  await store.close();
  await deleteDB(name);
});

it('does without where the browser has no buckets or refuses one', async () => {
  expect(await bucketFactory('Not A Name')).toBeNull();
  Object.defineProperty(navigator, 'storageBuckets', { value: undefined, configurable: true });
  expect(await bucketFactory('a')).toBeNull();
  const name = `test-${newId()}`;
  const { store, notSaved } = await openWorkspace(name);
  expect(notSaved).toBeNull();
  await store.change('profile', PROFILE_ID, { step2ck: 246 });
  await store.close();
  Reflect.deleteProperty(navigator, 'storageBuckets');
  await deleteDB(name);
});
