import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const letterDeclinedThanks: Starter = {
  situation: 'letter-declined-thanks',
  title: 'Thanks for a frank no',
  when: 'When somebody declined a letter or hesitated. Thank them, and do not ask again.',
  channel: 'e-mail',
  subject: () => 'Thank you for being frank',
  paragraphs: ({ details }) => [
    'Thank you for being frank about the letter. It helps me to know, and I will plan without it.',
    `What I learned from you stays: ${quoted(details.teachingPoint, 'something they taught or showed you')}.`,
  ],
};
