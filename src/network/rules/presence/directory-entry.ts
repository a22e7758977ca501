import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

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
    return offer(setting, {
      subject: 'identity',
      do: 'Look at your entry in the hospital’s directory and complete it',
      why: 'Not ticked off yet; it is done once for the whole year.',
      opens,
      best: addDays(opens, 30),
      screen: '/identity',
      done: [{ kind: 'identity', id: 'identity', fields: { institutionalDirectory: true } }],
    });
  },
};
