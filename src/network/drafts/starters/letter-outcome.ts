import type { Starter } from '../draft.ts';

export const letterOutcome: Starter = {
  situation: 'letter-outcome',
  title: 'The outcome, to a letter writer',
  when: 'When you know how the season ended, whatever the end: letter writers want to hear it from you.',
  channel: 'e-mail',
  subject: () => 'How my season ended',
  paragraphs: () => [
    'You wrote for me, so you should hear it from me: [how it ended, and what you do next].',
    'Your letter was a part of the way there. Thank you, and I hope our paths cross again.',
  ],
};
