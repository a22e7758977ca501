import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const letterReminder: Starter = {
  situation: 'letter-reminder',
  title: 'A gentle reminder of a letter',
  when: 'Once, a week or two before the letter is due.',
  channel: 'e-mail',
  subject: () => 'The letter, and what I can add',
  paragraphs: ({ details }) => [
    `I know how full the weeks are. My application goes out on ${slot(details.letterDay, 'the day')}, and your letter is the one that speaks of ${slot(details.rotation, 'the rotation you shared')}.`,
    'Is there anything you still need from me?',
    'If it no longer fits into your days, that is all right, and I will find another way.',
  ],
};
