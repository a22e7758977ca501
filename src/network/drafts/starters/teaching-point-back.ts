import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const teachingPointBack: Starter = {
  situation: 'teaching-point-back',
  title: 'A teaching point brought back',
  when: 'Some days after a teaching point, once you have read about it and will not see them soon.',
  channel: 'e-mail',
  subject: () => 'What you taught me, read up',
  paragraphs: ({ details }) => [
    `You taught me this: ${quoted(details.teachingPoint, 'the teaching point')}. I read about it since, and took away: ${quoted(details.learned, 'one sentence you learned')}.`,
    'Did I get it right?',
  ],
};
