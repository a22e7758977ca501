import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterPacket: Rule = {
  id: 'letter-packet',
  title: 'Give the writer the packet',
  lines: ['letter-packet', 'praise-kept'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'CV, statement draft and what you worked on together: the easier it is to write, the stronger the letter can be.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 20,
  worth: 5,
  find: (setting) =>
    offers(setting, 'letter', 'letter-send-packet', ({ id, key, name, since, item }) => {
      const due = item.window?.closes ?? null;
      const soon = addDays(since, 1);
      return {
        do: `Send ${name} the packet for the letter`,
        why: 'They agreed to write, and the packet is not sent yet; within a few days is usual (a convention).',
        opens: since,
        best: due === null ? soon : earlier(soon, due),
        draft: { situation: 'letter-packet', about: key },
        screen: `/letters/${id}/packet`,
        done: [{ kind: 'letter', id, fields: { packetSentOn: setting.today } }],
      };
    }),
};
