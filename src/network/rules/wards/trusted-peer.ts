import { addDays } from '../../../base/plain-date.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const trustedPeer: Rule = {
  id: 'trusted-peer',
  title: 'Choose a trusted peer',
  lines: ['unwritten-rules', 'peers-and-nurses'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One peer to ask “is this all right?” spares the wrong e-mail and the long night over it.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 2,
  find: (setting) => {
    const { journal, identity, today, year } = setting;
    if (today > year.ends) return [];
    if (journal.people.has(meantBy(journal, identity.trustedPeer ?? ''))) return [];
    return offer(setting, {
      subject: 'trusted-peer',
      do: 'Choose one peer whom you can ask “is this all right?”',
      why: 'Nobody is noted yet; a co-intern or a senior who has answered kindly before is a good choice.',
      opens: addDays(year.begins, 10),
      best: addDays(year.begins, 21),
      screen: '/identity',
    });
  },
};
