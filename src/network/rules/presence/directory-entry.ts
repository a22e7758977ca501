import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from '../year/in-sight.ts';

export const directoryEntry: Rule = {
  id: 'directory-entry',
  title: 'Your entry in the directory',
  lines: ['directories'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'People at your hospital look each other up in its directory; an entry with a photo and an interest helps them.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 1,
  find: (setting) => {
    if (setting.identity.institutionalDirectory === true) return [];
    const opens = addDays(setting.year.begins, 21);
    return inSight(setting, [
      {
        subject: 'identity',
        person: null,
        about: null,
        do: 'Look at your entry in the hospital’s directory and complete it',
        why: 'Not ticked off yet; it is done once for the whole year.',
        window: windowAt(opens, addDays(opens, 30), null),
        screen: '/identity',
        done: [{ kind: 'identity', id: 'identity', fields: { institutionalDirectory: true } }],
      },
    ]);
  },
};
