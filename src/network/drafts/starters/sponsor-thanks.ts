import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const sponsorThanks: Starter = {
  situation: 'sponsor-thanks',
  title: 'Thanks to a sponsor',
  when: 'As soon as somebody used their influence for you, and again when you know what came of it.',
  channel: 'e-mail',
  subject: () => 'Thank you for speaking up for me',
  paragraphs: ({ details }) => [
    `Thank you for ${slot(details.sponsorAct, 'what they did for you')}. I know that you put your own name to it.`,
    'What came of it so far: [what happened, or that you are waiting to hear].',
    'I will tell you how it goes on.',
  ],
};
