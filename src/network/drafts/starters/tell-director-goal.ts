import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const tellDirectorGoal: Starter = {
  situation: 'tell-director-goal',
  title: 'Tell your director what you hope for',
  when: 'In the first months, before anybody else hears of it: your own director or APD learns your goal from you.',
  channel: 'e-mail',
  subject: () => 'What I hope for after this year',
  paragraphs: ({ identity }) => [
    `I would like you to hear it from me, and early. My goal after this year: ${slot(identity?.goal, 'to stay for categorical medicine, or the specialty you are heading for')}.`,
    'Could we talk for 15 minutes about what you would need to see from me until then?',
    'I will bring my CV and my evaluations so far.',
  ],
};
