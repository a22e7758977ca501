import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const askPgy2Word: Starter = {
  situation: 'ask-pgy2-word',
  title: 'Ask for word of PGY-2 places',
  when: 'To mentors, once your own director knows that you are looking.',
  channel: 'e-mail',
  subject: () => 'If you hear of a PGY-2 place',
  paragraphs: ({ details, identity }) => [
    `I am looking for a PGY-2 place in ${slot(details.topic, 'the specialty')} from July. ${directorLine(details.directorTold)}`,
    'If you hear of an opening, would you let me know?',
    `A line about me, should it help: ${slot(identity?.sentence, 'who you are and where you are heading, in one sentence')}`,
  ],
};

function directorLine(told: boolean): string {
  return told
    ? 'My program director knows of it.'
    : '[Tell your own program director first, then say here that they know.]';
}
