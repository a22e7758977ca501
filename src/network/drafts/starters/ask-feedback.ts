import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const askFeedback: Starter = {
  situation: 'ask-feedback',
  title: 'One question for feedback',
  when: 'In the middle of a rotation, while there is still time to change something.',
  channel: 'e-mail',
  subject: () => 'One question about my work',
  paragraphs: ({ details }) => [
    `I would like to use the days we still have together on ${slot(details.rotation, 'the rotation')} well.`,
    details.question === null
      ? 'What is one thing I could do better in [one skill, for example how I present a plan]?'
      : `Whenever you have two minutes, my question is: ${quoted(details.question, 'your question')}`,
    'A line is plenty, or a word in passing.',
  ],
};
