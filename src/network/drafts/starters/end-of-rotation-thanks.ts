import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const endOfRotationThanks: Starter = {
  situation: 'end-of-rotation-thanks',
  title: 'Thanks at the end of a rotation',
  when: 'In the last days of a rotation, to say what you will keep and to ask leave to stay in touch.',
  channel: 'e-mail',
  subject: () => 'Thank you for our weeks together',
  paragraphs: ({ details }) => [
    `Thank you for the time on ${slot(details.rotation, 'the rotation')}. One thing I will keep: ${quoted(details.teachingPoint, 'something they taught or showed you')}. I work differently because of it.`,
    'May I write to you now and then to tell you how it goes?',
  ],
};
