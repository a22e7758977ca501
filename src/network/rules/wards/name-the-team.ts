import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { rotationCalled, rotations, teamOf } from './rotations.ts';

export const nameTheTeam: Rule = {
  id: 'name-the-team',
  title: 'Name the team of a rotation',
  lines: ['last-days-thanks', 'year-clock'],
  grade: 'convention',
  source: { from: 'log' },
  reason:
    'A rotation that knows its attendings and seniors needs no daily log to remember feedback, thanks and letters.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 3,
  find: (setting) =>
    rotations(setting.journal).flatMap(({ block, from, to }) => {
      if (teamOf(setting.journal, block.id).length > 0) return [];
      const name = rotationCalled(block);
      return offer(setting, {
        subject: block.id,
        about: `block/${block.id}`,
        do: `Name the team of ${name}: attending, seniors, nurses you work with`,
        why: `${from > setting.today ? 'It begins soon' : 'It has begun'}, and nobody is noted on its team yet; a pasted roster will do.`,
        opens: addDays(from, -2),
        best: earlier(addDays(from, 1), to),
        closes: to,
        screen: `/blocks/${block.id}`,
      });
    }),
};
