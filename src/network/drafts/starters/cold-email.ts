import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const coldEmail: Starter = {
  situation: 'cold-email',
  title: 'To somebody you have not met',
  when: 'When you have a reason to write to this person and no other. One small ask, your CV only where it matters.',
  channel: 'e-mail',
  subject: ({ details }) => `A question about ${slot(details.topic, 'the topic')}`,
  paragraphs: ({ details, identity }) => [
    `I am ${slot(identity?.position, 'your position')} at ${slot(identity?.institution, 'your hospital')}, and we have not met.`,
    'I write to you because of [their paper, talk or project, and what in it speaks to you].',
    `Would you have 15 minutes for a call in the next weeks, about ${slot(details.topic, 'the one thing you want to learn')}? If not, I understand.`,
  ],
  withContact: true,
};
