import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const nudge: Starter = {
  situation: 'nudge',
  title: 'One nudge',
  when: 'Once, a week or two after a message that was not answered. Then let it rest.',
  channel: 'e-mail',
  subject: () => 'My note, once more',
  paragraphs: ({ details }) => [
    `My note of ${slot(details.askedDay, 'the day you wrote')} may have gone under in a full inbox, so here it is once more: ${quoted(details.asked, 'what you asked, in one line')}.`,
    'If now is not the time, no answer is needed, and I will let it rest.',
  ],
};
