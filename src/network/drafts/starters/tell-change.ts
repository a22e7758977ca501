import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const tellChange: Starter = {
  situation: 'tell-change',
  title: 'What I changed after your feedback',
  when: 'Once you have changed something because of their feedback. It closes the loop, and people remember it.',
  channel: 'e-mail',
  subject: () => 'I changed what you told me',
  paragraphs: ({ details }) => [
    `You told me: ${quoted(details.received, 'their feedback in a few words')}. I took it to heart.`,
    `What I do now: ${quoted(details.change, 'what you changed and what came of it')}.`,
    'Thank you for saying it. No answer needed.',
  ],
};
