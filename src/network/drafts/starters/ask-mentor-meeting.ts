import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const askMentorMeeting: Starter = {
  situation: 'ask-mentor-meeting',
  title: 'Ask for a short meeting',
  when: 'When somebody teaches well and is approachable, and you have two or three questions worth their time.',
  channel: 'e-mail',
  subject: () => 'Fifteen minutes of advice?',
  paragraphs: ({ details }) => [
    `I turn to you because of what you taught me: ${quoted(details.teachingPoint, 'why them: something they taught, said or do')}.`,
    `Would you have 15 minutes in the next weeks for two questions about ${slot(details.topic, 'what you want advice on')}?`,
    'I will send the questions and my CV before, come to wherever suits you, and keep to the time.',
  ],
};
