import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const stayInTouch: Starter = {
  situation: 'stay-in-touch',
  title: 'A sign of life',
  when: 'Every month or two to somebody who said you may write, so that an ask is never the first they hear of you.',
  channel: 'e-mail',
  subject: () => 'A short hello',
  paragraphs: ({ details }) => [
    `It has been a while, and what you taught me still comes back: ${quoted(details.teachingPoint, 'something of theirs that you used lately')}.`,
    'Since we last spoke, [one thing that happened since: a block, a project, something you learned].',
    'No answer needed. I hope you are well.',
  ],
};
