import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { oneOf, quietGroup, quietTurn } from './map-view.ts';

export const peers: Rule = {
  id: 'peers',
  title: 'Time with a peer',
  lines: ['peers-and-nurses'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Peers are who helps at three in the morning, and who will be colleagues for decades.',
  effort: 'shift',
  way: 'in-person',
  minutes: 10,
  worth: 2,
  find: (setting) => {
    const group = quietGroup(setting, 'peers');
    if (group === null) return [];
    const window = quietTurn(setting, group.last);
    if (window === null) return [];
    const person = oneOf(setting, group, ['peer']);
    return offer(setting, {
      subject: 'peers',
      person: person?.id ?? null,
      do: `Take ten minutes with ${person === null ? 'one of your co-interns' : calledBy(person.values)}: ask how it goes, before you tell`,
      why: 'No talk with a peer is noted in the last two months; if there were some, note one.',
      ...window,
      cadenceDays: 28,
      screen: '/mentors/map',
      done: noteMoment(person?.id, 'talked', setting.today),
    });
  },
};
