import { offer } from '../offer.ts';
import { isBlank, titleOf } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { eventName } from './event-name.ts';
import { datedEvents } from './events-in-sight.ts';

export const atTheEvent: Rule = {
  id: 'at-the-event',
  title: 'Approach somebody at an event',
  lines: ['approach', 'shy-mode'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'After the talk or at the poster a specific appreciation opens any conversation; one small ask may close it.',
  effort: 'outreach',
  way: 'in-person',
  minutes: 10,
  worth: 4,
  find: (setting) =>
    datedEvents(setting.journal).flatMap(({ id, values, from, to }) => {
      const whom = setting.identity.shyMode === true ? 'one or two people, no more' : 'two or three people';
      return offer(setting, {
        subject: `event/${id}`,
        about: `event/${id}`,
        do: `At ${eventName(values)}: speak to ${whom}`,
        why: isBlank(values.ask)
          ? 'Begin with one thing you liked in their talk or poster, say where you come from, and ask one small question.'
          : `Begin with one thing you liked, say where you come from; your ask: “${titleOf(values.ask, '')}”`,
        opens: from,
        closes: to,
        screen: `/events/${id}`,
      });
    }),
};
