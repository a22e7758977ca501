import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const letterPacket: Starter = {
  situation: 'letter-packet',
  title: 'The packet for a letter',
  when: 'As soon as somebody agreed to write: everything they need, in one message.',
  channel: 'e-mail',
  subject: () => 'For the letter: CV, statement, our work together',
  paragraphs: ({ details }) => [
    'Thank you for writing for me. Attached are my CV, a draft of my statement, and one page on what we worked on together, by competency.',
    `The letter is due by ${slot(details.letterDay, 'the day')}. You will get the request from ERAS under ${'[the name of the request in ERAS]'}.`,
    'Should anything be missing, I send it the same day.',
  ],
};
