import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const askIntroduction: Starter = {
  situation: 'ask-introduction',
  title: 'Ask for an introduction',
  when: 'When somebody who knows your work knows the person you would like to meet.',
  channel: 'e-mail',
  subject: () => 'Would you introduce me?',
  paragraphs: ({ details, identity }) => [
    `I would like to learn about ${slot(details.topic, 'the topic')} from ${slot(details.other, 'the name and place of the person')}. Would you be willing to introduce me?`,
    `So that it costs you little, a line about me to pass on: ${slot(identity?.sentence, 'who you are and where you are heading, in one sentence')}`,
    'If it does not feel right, that is all right, too.',
  ],
};
