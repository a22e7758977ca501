import { addDays } from '../../../base/plain-date.ts';
import { SETTINGS_ID } from '../../records/settings.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const archiveAndBackup: Rule = {
  id: 'archive-and-backup',
  title: 'Take your network with you',
  lines: ['year-clock', 'directories'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Work phones and hospital addresses end with the contract; what you keep here goes with you in one file.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 4,
  find: (setting) => {
    const { journal, today, year } = setting;
    const opens = addDays(year.ends, -14);
    if ((journal.settings.lastBackupOn ?? '') >= opens) return [];
    return offer(setting, {
      subject: year.ends,
      do: 'Keep a backup of everything, and give colleagues your private address',
      why: 'The contract ends within two weeks; your hospital address and its phone end with it.',
      opens,
      best: addDays(opens, 7),
      closes: addDays(year.ends, 14),
      screen: '/data',
      done: [{ kind: 'settings', id: SETTINGS_ID, fields: { lastBackupOn: today } }],
    });
  },
};
