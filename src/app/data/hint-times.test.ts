import { describe, expect, it } from 'vitest';
import { backupAge } from './backup-age.ts';
import { backupHintIsDue, backupHintRestsUntil, installHintIsDue, installHintRestsUntil } from './hint-times.ts';

const today = '2026-11-22';

describe('the backup hint', () => {
  it.each([
    [9, {}, false],
    [10, {}, true],
    [10, { lastBackupOn: '2026-11-09' }, false],
    [10, { lastBackupOn: '2026-11-08' }, true],
    [10, { lastBackupOn: '2027-01-01' }, false],
    [10, { backupHintAfter: '2026-11-22' }, false],
    [10, { backupHintAfter: '2026-11-21' }, true],
    [10, { lastBackupOn: '2026-11-01', backupHintAfter: null }, true],
  ])('after %i entries with %j: %s', (entries, settings, due) => {
    expect(backupHintIsDue({ entries, settings, today })).toBe(due);
  });

  it('rests for two weeks after "not now"', () => {
    const settings = { backupHintAfter: backupHintRestsUntil(today) };
    expect(backupHintIsDue({ entries: 10, settings, today: '2026-12-06' })).toBe(false);
    expect(backupHintIsDue({ entries: 10, settings, today: '2026-12-07' })).toBe(true);
  });
});

it('the install hint waits for something worth keeping, and rests for a month after "not now"', () => {
  expect(installHintIsDue({ entries: 2, settings: {}, today })).toBe(false);
  expect(installHintIsDue({ entries: 3, settings: {}, today })).toBe(true);
  const settings = { installHintAfter: installHintRestsUntil(today) };
  expect(installHintIsDue({ entries: 3, settings, today: '2026-12-22' })).toBe(false);
  expect(installHintIsDue({ entries: 3, settings, today: '2026-12-23' })).toBe(true);
});

it.each([
  [undefined, 'No backup yet'],
  [null, 'No backup yet'],
  ['2026-11-22', 'Last backup today'],
  ['2026-11-23', 'Last backup today'],
  ['2026-11-21', 'Last backup yesterday'],
  ['2026-11-10', 'Last backup 12 days ago'],
])('of %s it says: %s', (on, words) => {
  expect(backupAge(on, today)).toBe(words);
});
