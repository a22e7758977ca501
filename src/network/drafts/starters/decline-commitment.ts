import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const declineCommitment: Starter = {
  situation: 'decline-commitment',
  title: 'Say no to a new commitment',
  when: 'When somebody offers you a third project, or one in an ICU or night-float month.',
  channel: 'e-mail',
  subject: ({ details }) => `${slot(details.project, 'The project')}: not this time`,
  paragraphs: ({ details }) => [
    `Thank you for thinking of me for ${slot(details.project, 'the project')}. I have to say no for now: [what fills your weeks], and I would not deliver on time.`,
    'I would rather say so today than be late for you later. Should something come up after [the month you have room again], I will be glad to hear of it.',
  ],
};
