import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const letterThanks: Starter = {
  situation: 'letter-thanks',
  title: 'Thanks for a letter',
  when: 'When the letter is uploaded.',
  channel: 'e-mail',
  subject: () => 'Your letter has arrived, thank you',
  paragraphs: ({ details }) => [
    `Your letter is in. Thank you for the time you took for it, and for our weeks on ${slot(details.rotation, 'the rotation')} that stand behind it.`,
    'You will hear from me how the season ends.',
  ],
};
