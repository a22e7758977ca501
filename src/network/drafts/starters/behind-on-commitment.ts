import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const behindOnCommitment: Starter = {
  situation: 'behind-on-commitment',
  title: 'Say that you are behind',
  when: 'As soon as you see that you will be late. Early it is no trouble, late it is.',
  channel: 'e-mail',
  subject: ({ details }) => `${slot(details.project, 'The project')}: I am behind`,
  paragraphs: ({ details }) => [
    `I am behind with ${quoted(details.deliverable, 'what you promised')} for ${slot(details.project, 'the project')}, and I am sorry. [The reason in half a sentence.]`,
    'I can have it with you by [a day you will surely keep]. Does that work for you?',
    'Should it be needed sooner, I hand over what I have today.',
  ],
};
