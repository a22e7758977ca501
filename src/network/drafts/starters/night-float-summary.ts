import type { Starter } from '../draft.ts';

export const nightFloatSummary: Starter = {
  situation: 'night-float-summary',
  title: 'The morning after a night decision',
  when: 'In the morning, when somebody walked you through a decision at night.',
  channel: 'e-mail',
  subject: () => 'Last night’s decision, in my words',
  paragraphs: () => [
    'Thank you for walking me through [the decision, without anything that tells who it was about] last night.',
    'What I took from it: [what you looked at first, what decided it, what would have changed it].',
    'Did I capture your reasoning?',
  ],
};
