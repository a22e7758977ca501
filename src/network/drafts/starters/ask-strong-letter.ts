import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const askStrongLetter: Starter = {
  situation: 'ask-strong-letter',
  title: 'Ask for a strong letter',
  when: 'After two to four weeks of work together and good, specific feedback. Easy to decline, on purpose.',
  channel: 'e-mail',
  subject: () => 'Would you write a letter for me?',
  paragraphs: ({ details }) => [
    `I learned a lot with you on ${slot(details.rotation, 'the rotation')}, and what you said of my work encouraged me: ${quoted(details.praise, 'their good feedback, in their words')}.`,
    `I am applying for a place in ${slot(details.topic, 'the specialty')}, and my letters are due by ${slot(details.letterDay, 'the day')}. Could you write a strong letter for me?`,
    'If you do not know my work well enough or have too much on your desk, I understand completely, and a plain no is all right. If it is a yes, you get my CV, my statement and a page on our work together.',
  ],
};
