import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const sponsorAsk: Starter = {
  situation: 'sponsor-ask',
  title: 'Ask to pass your application on',
  when: 'Late in a strong relation, at the right time of the season: somebody who has seen your work and your updates.',
  channel: 'e-mail',
  subject: () => 'My application, and a question',
  paragraphs: ({ details }) => [
    `You have seen my work on ${slot(details.rotation, 'where they saw it')}, and what you said of it encouraged me: ${quoted(details.praise, 'their good feedback, in their words')}.`,
    'I have applied to [the programs where they know somebody]. Would you share my application with a colleague there?',
    'My CV is attached. If you would rather not, I understand, and it changes nothing.',
  ],
};
