import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const yearEndGoodbye: Starter = {
  situation: 'year-end-goodbye',
  title: 'Goodbye at the end of the year',
  when: 'In the last two weeks of the contract, to everybody who was good to you: peers and nurses, too.',
  channel: 'e-mail',
  subject: () => 'Goodbye, and thank you',
  paragraphs: ({ details }) => [
    `My year here ends in June, and I did not want to leave without a thank-you. I take this along: ${quoted(details.teachingPoint, 'something they did, taught or showed you')}.`,
    'From July I am at [where you go], and my private address is [your private e-mail].',
  ],
};
