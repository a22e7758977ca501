import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const joinProject: Starter = {
  situation: 'join-project',
  title: 'Ask to join a running project',
  when: 'When a project runs already and you have hours to give, at most two projects at a time.',
  channel: 'e-mail',
  subject: () => 'A hand for your project',
  paragraphs: ({ details }) => [
    `I have followed your work on ${slot(details.project, 'the project')}, and [what in it you want to help with].`,
    `I can give ${slot(details.hours, 'how many')} hours a week, and need no protected time for it. Is there a piece of work I could take over?`,
    'Chart review, data or a first draft: whatever helps you most.',
  ],
};
