import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const peerCheck: Starter = {
  situation: 'peer-check',
  title: 'Check with a trusted peer',
  when: 'When you are unsure of an unwritten rule: is it all right to write to Dr. X about this?',
  channel: 'e-mail',
  subject: () => 'How would you do this?',
  paragraphs: ({ details }) => [
    `Between us, I am unsure how one does this here: ${quoted(details.unwritten, 'the situation, in one or two sentences')}.`,
    'How would you go about it?',
  ],
};
