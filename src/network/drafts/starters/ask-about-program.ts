import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const askAboutProgram: Starter = {
  situation: 'ask-about-program',
  title: 'Ask what somebody knows of a program',
  when: 'To somebody who trains or works there, or a mentor who knows it, once its public pages do not answer.',
  channel: 'e-mail',
  subject: ({ details }) => `A quick question about ${slot(details.program, 'the program')}`,
  paragraphs: ({ details }) => [
    `I am deciding where to apply, and ${slot(details.program, 'the program')} is among the places I look at. One thing I could not read on its public pages: ${slot(details.toFindOut, 'what you want to find out, such as whether they sponsor H-1B')}.`,
    'Do you happen to know?',
    'If you do not, that is quite all right.',
  ],
};
