import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { archiveAndBackup } from './archive-and-backup.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const ends = '2027-06-30';

it('holds in the last two weeks', () => {
  expect(found(archiveAndBackup, '2027-06-20', [me], { ends })).toMatchObject([{ screen: '/data' }]);
});

it('does not before', () => {
  expect(found(archiveAndBackup, '2027-06-10', [me], { ends })).toEqual([]);
});

it('ends with a backup of these weeks', () => {
  expect(
    found(archiveAndBackup, '2027-06-20', afterDone(archiveAndBackup, '2027-06-20', [me], { ends }), { ends }),
  ).toEqual([]);
  const old = has('settings', 'settings', { lastBackupOn: '2027-05-01' });
  expect(found(archiveAndBackup, '2027-06-20', [me, old], { ends })).toHaveLength(1);
});
