import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { inView } from '../in-view.ts';
import type { Rule } from '../rule.ts';
import { openLoops, whenTogether } from './open-loops.ts';

/** How long one waits before asking once more; a convention. */
const WAIT_DAYS = 5;

export const askFeedbackAgain: Rule = {
  id: 'ask-feedback-again',
  title: 'Ask once more for feedback that did not come',
  lines: ['feedback-loop', 'one-nudge'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Most people forget on a busy day; asked once more in passing they answer, and after that it may rest.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 3,
  find: (setting) =>
    openLoops(setting, 'ask-again', 'feedback-loop').flatMap(({ entry, person, name, since, base }) => {
      const opens = addDays(since, WAIT_DAYS);
      // The day stays as it is, so that once is once.
      const window = { opens, best: opens, closes: null };
      if (!inView(setting, window)) return [];
      const { window: _, inPerson, ...how } = whenTogether(setting, person, opens);
      const asked = entry.values.askedOn == null ? 'You asked' : `You asked on ${dayWords(entry.values.askedOn)}`;
      return [
        {
          ...base,
          ...how,
          do: inPerson ? `Ask ${name} once more in passing` : `Write ${name} your question once more`,
          why: `${asked}, and no answer is noted. Once more is fine, then let it rest; if it came, note it.`,
          window,
          draft: { situation: 'ask-feedback', about: base.subject },
          done: [],
        },
      ];
    }),
};
